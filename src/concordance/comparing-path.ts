/** Where a clause is read beside what it is tied to, and where another is chosen to stand beside it. */
import { columnOf } from '../edition/columns.ts';
import { pairsWith } from '../edition/concordance.ts';
import type { Place } from '../edition/lookups.ts';
import { readingOf } from '../edition/reading.ts';
import type { Edition } from '../model/edition.ts';
import { concordancePath, correspondencePath } from '../model/site-paths.ts';
import { readingPath } from './comparison-paths.ts';

/**
 * Path, with a query or an anchor where it needs one, of the page that sets a clause beside others: the reading of an
 * older clause; of a newer one its only pair, else its strongest tie in the reading of its division, else the page
 * that sets any two clauses side by side, with this one chosen.
 *
 * @returns null where nothing is compared: for a preamble or a closing, and for a clause outside of what was compared
 */
export function comparingPath(edition: Edition, place: Place): string | null {
  const { eId, kind } = place.provision;
  const pairs = pairsWith(edition, place);
  if (kind !== 'clause' || pairs.length === 0) return null;
  if (pairs.some(({ older }) => older === place.instrument)) return concordancePath(eId);
  const { clear, weak } = readingOf(edition, eId);
  const [strongest, ...others] = [...clear, ...weak].map(({ correspondence }) => correspondence);
  if (strongest === undefined) return `/concordance/regard/?a=${eId}`;
  if (others.length === 0) return correspondencePath(strongest);
  const pair = pairs.find(({ comparison }) => comparison.id === strongest.comparison);
  if (pair === undefined) throw new Error(`${eId} is tied in a comparison that does not cover it`);
  return `${readingPath(edition, pair, columnOf(edition, eId))}#${strongest.id}`;
}

/**
 * The page where another clause is chosen to stand beside one: by its script from the query, and without scripts among
 * what is tied to it, which stands there under its id.
 *
 * @returns null where nothing is compared, as for `comparingPath`
 */
export function choosingPath(edition: Edition, place: Place): string | null {
  const { eId, kind } = place.provision;
  const pairs = pairsWith(edition, place);
  if (kind !== 'clause' || pairs.length === 0) return null;
  const isListed = pairs.some(({ correspondences }) =>
    correspondences.some(({ from, to }) => from === eId || to === eId),
  );
  return `/concordance/regard/?a=${eId}${isListed ? `#${eId}` : ''}`;
}
