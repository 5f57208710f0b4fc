/**
 * The correspondences as a mapping set in SSSOM/TSV, version 1.1
 * (https://mapping-commons.github.io/sssom/spec-formats-tsv/): a block of YAML
 * behind `#`, then tab-separated rows. Written in the canonical order of slots
 * and records; prefixes that the standard builds in are declared all the same,
 * so that each identifier resolves from the file alone.
 */
import { stringify as stringifyRows } from 'csv-stringify/sync';
import { stringify as stringifyYaml } from 'yaml';
import type { Relation } from '../model/concordance.ts';
import type { Edition } from '../model/edition.ts';
import { tiedPairs, type TiedPair } from '../edition/concordance.ts';
import { referenceOf } from '../edition/references.ts';

/**
 * The SKOS predicate (https://www.w3.org/TR/skos-reference/#mapping) nearest to
 * each relation, read from the older provision to the newer. `prolonge`: the
 * same aim by the same kind of means, close without being the same. `precise`:
 * the newer is the more concrete. `reformule` shares the subject alone, and
 * `ecarte` contradicts on the same subject: both are related, and SKOS says no
 * more; a negated predicate would say that there is no tie. The relation itself
 * stands in a column of its own.
 */
export const skosPredicates: Record<Relation, `skos:${string}`> = {
  prolonge: 'skos:closeMatch',
  precise: 'skos:narrowMatch',
  reformule: 'skos:relatedMatch',
  ecarte: 'skos:relatedMatch',
};

/**
 * Columns of the edition's own, sorted, with the type of their values. Strength
 * is no `confidence`: it weighs a tie, it is not a probability that one is right.
 */
const extensionSlots = {
  caution: 'xsd:string',
  otherReading: 'xsd:string',
  quoteFrom: 'xsd:string',
  quoteTo: 'xsd:string',
  readings: 'xsd:string',
  relation: 'xsd:string',
  strength: 'xsd:integer',
  undertaking: 'xsd:string',
} as const;

const standardSlots = [
  'record_id',
  'subject_id',
  'subject_label',
  'predicate_id',
  'object_id',
  'object_label',
  'mapping_justification',
  'subject_source',
  'object_source',
  'comment',
] as const;
type Slot = (typeof standardSlots)[number] | keyof typeof extensionSlots;

const slots: Slot[] = [...standardSlots, ...(Object.keys(extensionSlots) as (keyof typeof extensionSlots)[])];

export interface MappingSet {
  /** The public address of a path of the site. */
  address: (path: string) => string;
  /** Path of the file itself, and of the page that documents it. */
  path: string;
  documentation: string;
  /** Path of the file whose fragments identify the correspondences. */
  records: string;
  title: string;
  description: string;
  creator: string;
  /** Address of the licence. */
  license: string;
}

/** The whole file, ended by a line break. Prefixes: `concordance` for pages, `tie` for correspondences. */
export function toSssom(edition: Edition, set: MappingSet): string {
  const records = tiedPairs(edition)
    .map(recordOf)
    .sort((a, b) => (a.record_id < b.record_id ? -1 : 1));
  // The standard has no empty columns; a set without records names them all.
  const used = slots.filter((slot) => records.some((record) => record[slot] !== '') || records.length === 0);
  // A line each, and read alike by programs that know YAML 1.1 alone.
  const block = stringifyYaml(metadata(set, used), { lineWidth: 0, blockQuote: false, compat: 'yaml-1.1' });
  // Readers part lines at a carriage return too: a cell with one is quoted like one with a line break.
  const table = stringifyRows(records, { columns: used, header: true, delimiter: '\t', quoted_match: /\r/ });
  return `#${block.trimEnd().replaceAll('\n', '\n#')}\n${table}`;
}

function metadata(
  { address, path, documentation, records, title, description, creator, license }: MappingSet,
  used: readonly string[],
): object {
  return {
    curie_map: {
      concordance: address('/'),
      field: `${address(documentation)}#`,
      semapv: 'https://w3id.org/semapv/vocab/',
      skos: 'http://www.w3.org/2004/02/skos/core#',
      tie: `${address(records)}#`,
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    sssom_version: '1.1',
    mapping_set_id: address(path),
    mapping_set_title: title,
    mapping_set_description: description,
    creator_label: [creator],
    license,
    extension_definitions: Object.entries(extensionSlots)
      .filter(([name]) => used.includes(name))
      .map(([name, type]) => ({ slot_name: name, property: `field:${name}`, type_hint: type })),
  };
}

function recordOf({ correspondence, from, to }: TiedPair): Record<Slot, string> {
  const {
    id,
    relation,
    strength,
    quoteFrom,
    quoteTo,
    rationale,
    caution,
    otherReading,
    readings,
    undertaking,
  } = correspondence;
  return {
    record_id: `tie:${id}`,
    subject_id: curie(from.provision.path),
    subject_label: referenceOf(from),
    predicate_id: skosPredicates[relation],
    object_id: curie(to.provision.path),
    object_label: referenceOf(to),
    mapping_justification: 'semapv:ManualMappingCuration',
    subject_source: curie(from.instrument.path),
    object_source: curie(to.instrument.path),
    comment: rationale,
    caution: caution ?? '',
    otherReading: otherReading ?? '',
    quoteFrom,
    quoteTo,
    readings,
    relation,
    strength: String(strength),
    undertaking,
  };
}

/** `/oci-2016/ii/` → `concordance:oci-2016/ii/`, the page's address once the prefix is resolved. */
function curie(path: string): string {
  return `concordance:${path.slice(1)}`;
}
