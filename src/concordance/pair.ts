/** Key and names of a pair of texts. */
import type { Pair } from '../edition/concordance.ts';
import type { Instrument } from '../model/edition.ts';
import { yearOf } from '../model/years.ts';
import { words } from '../strings/words.ts';

const facingWords = words('facing');
const siteWords = words('site');

/** Key of a pair of texts in the charts: `oci-2016 dialogue-2024`. */
export function pairKey({ older, newer }: Pair): string {
  return `${older.id} ${newer.id}`;
}

/** Name of a pair, added to the names of its charts: `Groupe de contact de l’OCI, Dialogue inter-Maliens`. */
export function pairName({ older, newer }: Pair): string {
  return `${older.description.shortTitle}, ${newer.description.shortTitle}`;
}

/** A pair as a title: `Groupe de contact de l’OCI (2016) et Dialogue inter-Maliens (2024)`. */
export function pairTitle({ older, newer }: Pair): string {
  const named = ({ description }: Instrument) =>
    facingWords.pairReference(description.shortTitle, yearOf(description));
  return facingWords.pairTitle(named(older), named(newer));
}

/** What sentences on a pair call its clauses, and the parts of the newer text. */
export function nounsOf({ older, newer }: Pair) {
  const { clause, division } = newer.description.nouns;
  const undivided = newer.divisions.length === 0;
  return {
    older: older.description.nouns.clause,
    newer: clause,
    column: undivided || division === undefined ? siteWords.texts : division,
  };
}
