/**
 * Addresses of the pages of a comparison. While a page can be of one comparison alone it has the address it has without
 * naming it; where it could be of several, that address lists theirs.
 */
import { pairsOf, type Pair } from '../edition/concordance.ts';
import { comparedColumns } from '../edition/columns.ts';
import type { Edition } from '../model/edition.ts';
import { concordancePath } from '../model/site-paths.ts';

/** The views of a comparison by their last segment; the whole at a glance has none. */
export const VIEWS = ['', 'tableau/', 'clauses/', 'flux/', 'silences/'] as const;
export type View = (typeof VIEWS)[number];

/** Path of a view: `/concordance/tableau/`; with several comparisons `/concordance/oci-2016--dialogue-2024/tableau/`. */
export function viewPath(edition: Edition, { comparison }: Pair, view: View = ''): string {
  const isOnly = pairsOf(edition).length === 1;
  return isOnly ? `/concordance/${view}` : `/concordance/${comparison.id}/${view}`;
}

/** Path of the page that reads an older clause or a column of the newer text in a comparison. */
export function readingPath(edition: Edition, pair: Pair, eId: string): string {
  const sameText = pairsOf(edition).filter((one) =>
    isOf(eId, pair.older.id) ? one.older === pair.older : one.newer === pair.newer,
  );
  return sameText.length === 1 ? concordancePath(eId) : `/concordance/${pair.comparison.id}/${eId}/`;
}

/** Whether a division has a page that reads it beside older texts: it is a column of a newer text in some comparison. */
export function hasColumnPage(edition: Edition, eId: string): boolean {
  return pairsOf(edition).some((pair) => comparedColumns(pair).some((column) => column.eId === eId));
}

function isOf(eId: string, text: string): boolean {
  return eId.startsWith(`${text}/`);
}
