/** The mapping set of a small concordance, as it is read back. */
import { toSssom } from '../../src/data/sssom.ts';
import { smallEdition } from '../convert/concord/small.ts';
import { mappingSet } from './data-orders.ts';
import { readSssom } from './sssom-file.ts';

export const edition = smallEdition();
export const text = toSssom(edition, mappingSet);
export const { metadata, columns, rows } = readSssom(text);
export const prefixes = Object(metadata.curie_map) as Record<string, string>;

/** Columns of the edition's own, behind those of the standard. */
export const extensions = [
  'caution',
  'otherReading',
  'quoteFrom',
  'quoteTo',
  'readings',
  'relation',
  'strength',
  'undertaking',
];

/** Columns that hold CURIEs. */
export const identifiers = [
  'record_id',
  'subject_id',
  'predicate_id',
  'object_id',
  'mapping_justification',
  'subject_source',
  'object_source',
];

/** The address that a CURIE stands for. */
export function resolve(curie: string): string {
  const [prefix = '', local = ''] = curie.split(/:(.*)/s);
  const base = prefixes[prefix];
  if (base === undefined) throw new Error(`${curie} has no declared prefix`);
  return base + local;
}
