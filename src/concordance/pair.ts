/** Key and name of a pair of texts, for a page that shows several. */
import type { Pair } from '../edition/concordance.ts';

/** Key of a pair of texts in the charts: `oci-2016 dialogue-2024`. */
export function pairKey({ older, newer }: Pair): string {
  return `${older.id} ${newer.id}`;
}

/** Name of a pair, added to the names of its charts: `Groupe de contact de l’OCI, Dialogue inter-Maliens`. */
export function pairName({ older, newer }: Pair): string {
  return `${older.description.shortTitle}, ${newer.description.shortTitle}`;
}
