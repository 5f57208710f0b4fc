/**
 * Texts, provisions and correspondences as linked data, with properties of the European Legislation Identifier
 * (http://data.europa.eu/eli/ontology) where it has them. The context stands in the file, so that no other is fetched.
 */
import { tiedPairs } from '../edition/concordance.ts';
import { titleOf, wholeText } from '../edition/text.ts';
import type { Edition, Instrument, Provision } from '../model/edition.ts';
import { correspondencePath } from '../model/site-paths.ts';

const linking = (id: string) => ({ '@id': id, '@type': '@id' });
const inFrench = (id: string) => ({ '@id': id, '@language': 'fr' });

export interface LinkedDataOrder {
  /** Public address of a path within the site: an IRI. */
  address: (path: string) => string;
  /** Path of the page that says what the edition's own properties mean. */
  documentation: string;
  /** Address of the licence of what the edition adds. */
  license: string;
}

function contextOf(documentation: string) {
  return {
    dcterms: 'http://purl.org/dc/terms/',
    eli: 'http://data.europa.eu/eli/ontology#',
    schema: 'https://schema.org/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: '@id',
    type: '@type',
    graph: '@graph',
    title: 'eli:title',
    number: 'eli:number',
    idLocal: 'eli:id_local',
    date: { '@id': 'eli:date_document', '@type': 'xsd:date' },
    partOf: linking('eli:is_part_of'),
    relatedTo: linking('eli:related_to'),
    creator: 'dcterms:creator',
    license: linking('dcterms:license'),
    language: 'dcterms:language',
    text: 'schema:text',
    page: linking('schema:url'),
    rationale: inFrench('dcterms:description'),
    older: linking(`${documentation}#from`),
    newer: linking(`${documentation}#to`),
    relation: `${documentation}#relation`,
    strength: { '@id': `${documentation}#strength`, '@type': 'xsd:integer' },
    Correspondence: `${documentation}#correspondance`,
  };
}

export function toLinkedData(edition: Edition, { address, documentation, license }: LinkedDataOrder): object {
  const tied = new Map<string, string[]>();
  const pairs = tiedPairs(edition);
  for (const { from, to } of pairs)
    tied.set(from.provision.eId, [...(tied.get(from.provision.eId) ?? []), address(to.provision.path)]);
  const work = ({ id, path, description }: Instrument) => ({
    id: address(path),
    type: 'eli:LegalResource',
    idLocal: id,
    title: { '@value': description.title, '@language': description.language },
    date: description.date,
    creator: description.issuer,
    language: description.language,
  });
  const subdivision = ({ path, description }: Instrument, provision: Provision) => {
    const title = titleOf(provision);
    const inItsLanguage = (value: string) => ({ '@value': value, '@language': description.language });
    return {
      id: address(provision.path),
      type: 'eli:LegalResourceSubdivision',
      idLocal: provision.eId,
      ...(provision.marker === null ? {} : { number: provision.marker }),
      ...(title === null ? {} : { title: inItsLanguage(title.text) }),
      partOf: address(path),
      text: inItsLanguage(wholeText(provision)),
      ...(tied.has(provision.eId) ? { relatedTo: [...new Set(tied.get(provision.eId))] } : {}),
    };
  };
  return {
    '@context': contextOf(address(documentation)),
    graph: [
      ...edition.instruments.flatMap((instrument) => [
        work(instrument),
        ...instrument.provisions.map((provision) => subdivision(instrument, provision)),
      ]),
      ...pairs.map(({ correspondence, from, to }) => ({
        id: `${address(correspondencePath(correspondence))}#lien`,
        type: 'Correspondence',
        older: address(from.provision.path),
        newer: address(to.provision.path),
        relation: correspondence.relation,
        strength: String(correspondence.strength),
        rationale: correspondence.rationale,
        page: address(correspondencePath(correspondence)),
        license,
      })),
    ],
  };
}
