/** Where a clause is read beside what it is tied to. */
import { columnOf } from '../edition/columns.ts';
import { isCompared, pairsOf } from '../edition/concordance.ts';
import type { Place } from '../edition/lookups.ts';
import { readingOf } from '../edition/reading.ts';
import type { Edition } from '../model/edition.ts';
import { concordancePath, correspondencePath } from '../model/site-paths.ts';

/**
 * Path, with a query or an anchor where it needs one, of the page that sets a clause beside others: the reading of an
 * older clause; of a newer one its only pair, else its strongest tie in the reading of its division, else the page
 * that sets any two clauses side by side, with this one chosen.
 *
 * @returns null where nothing is compared: for a preamble or a closing, and in a text without ties
 */
export function comparingPath(edition: Edition, { instrument, provision }: Place): string | null {
  const { eId, kind } = provision;
  if (kind !== 'clause' || !isCompared(edition, instrument)) return null;
  if (pairsOf(edition).some(({ older }) => older === instrument)) return concordancePath(eId);
  const { clear, weak } = readingOf(edition, eId);
  const [strongest, ...others] = [...clear, ...weak].map(({ correspondence }) => correspondence);
  if (strongest === undefined) return `/concordance/regard/?a=${eId}`;
  if (others.length === 0) return correspondencePath(strongest);
  return `${concordancePath(columnOf(edition, eId))}#${strongest.id}`;
}
