/**
 * The index of subjects as a SKOS concept scheme in JSON-LD
 * (https://www.w3.org/TR/skos-reference/). The context stands in the file, so
 * that no other is fetched to read it.
 */
import type { Edition } from '../model/edition.ts';
import { pathOf, subjectPath } from '../model/site-paths.ts';
import type { Subject } from '../model/subjects.ts';

const inFrench = (id: string) => ({ '@id': id, '@language': 'fr' });
const linking = (id: string) => ({ '@id': id, '@type': '@id' });
/** Degrees are written as text: as numbers, JSON-LD would give them the form of a double. */
const decimal = (id: string) => ({ '@id': id, '@type': 'xsd:decimal' });

/** `documentation` is the address of the page that says what `principal` and `passing` mean. */
function contextOf(documentation: string) {
  return {
    dcterms: 'http://purl.org/dc/terms/',
    geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: '@id',
    type: '@type',
    concepts: { '@reverse': 'skos:inScheme', '@type': '@id' },
    title: inFrench('dcterms:title'),
    license: linking('dcterms:license'),
    source: inFrench('dcterms:source'),
    kind: inFrench('dcterms:type'),
    prefLabel: inFrench('skos:prefLabel'),
    hiddenLabel: inFrench('skos:hiddenLabel'),
    definition: inFrench('skos:definition'),
    note: inFrench('skos:note'),
    topConceptOf: linking('skos:topConceptOf'),
    page: linking('rdfs:seeAlso'),
    isReferencedBy: linking('dcterms:isReferencedBy'),
    principal: linking(`${documentation}#principal`),
    passing: linking(`${documentation}#passing`),
    lat: decimal('geo:lat'),
    long: decimal('geo:long'),
  };
}

interface Concept {
  /** Address of the file, with the subject's id as fragment. */
  id: string;
  type: 'skos:Concept';
  kind: string;
  prefLabel: string;
  /** Words that lead to it: not all are synonyms, which alternative labels would have to be. */
  hiddenLabel: string[];
  definition: string;
  note?: string;
  topConceptOf: string;
  page: string;
  /** Addresses of all its provisions, then of those about it and of those that touch it. */
  isReferencedBy: string[];
  principal: string[];
  passing: string[];
  /** Degrees, written as decimals. */
  lat?: string;
  long?: string;
}

interface ConceptScheme {
  '@context': ReturnType<typeof contextOf>;
  id: string;
  type: 'skos:ConceptScheme';
  title: string;
  license: string;
  source?: string;
  concepts: Concept[];
}

/** Addresses and words the scheme needs besides the edition. */
export interface SchemeOrder {
  /** Public address of a path within the site. */
  address: (path: string) => string;
  /** Path of the file itself, and of the page that documents it. */
  path: string;
  documentation: string;
  title: string;
  /** Address of the licence. */
  license: string;
}

export function toSkos(
  { subjects, coordinates }: Pick<Edition, 'subjects' | 'coordinates'>,
  { address, path, documentation, title, license }: SchemeOrder,
): ConceptScheme {
  const id = address(path);
  return {
    '@context': contextOf(address(documentation)),
    id,
    type: 'skos:ConceptScheme',
    title,
    license,
    ...(coordinates === null ? {} : { source: coordinates }),
    concepts: subjects.map((subject) => toConcept(subject, id, address)),
  };
}

function toConcept(subject: Subject, scheme: string, address: (path: string) => string): Concept {
  const { id, kind, label, definition, words, principal, passing, unsaid, place } = subject;
  const addresses = (eIds: readonly string[]) => eIds.map((eId) => address(pathOf(eId)));
  return {
    id: `${scheme}#${id}`,
    type: 'skos:Concept',
    kind,
    prefLabel: label,
    // A preferred label may not be a hidden one too.
    hiddenLabel: [...new Set(words)].filter((word) => word !== label),
    definition,
    ...(unsaid === null ? {} : { note: unsaid }),
    topConceptOf: scheme,
    page: address(subjectPath(id)),
    isReferencedBy: addresses([...principal, ...passing]),
    principal: addresses(principal),
    passing: addresses(passing),
    ...(place?.at ? { lat: String(place.at[0]), long: String(place.at[1]) } : {}),
  };
}
