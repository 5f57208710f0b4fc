/** Headings with nothing under them. */
import { allDivisions } from '../../edition/divisions.ts';
import { warningAt } from '../../model/diagnostic.ts';
import type { Line } from '../emend/emend.ts';
import type { Tree } from '../parse/parse.ts';
import { AS_PRINTED, byNumber, wordsPlace, type Doubt } from './doubt.ts';

/** Headings with nothing under them: what they head may stand under another, as where two lines have changed places. */
export function emptyDivisions(file: string, lines: readonly Line[], tree: Tree): Doubt[] {
  const printed = byNumber(lines);
  const held = new Set(tree.provisions.map(({ division }) => division));
  return allDivisions(tree).flatMap(({ eId, marker, introduction, divisions, lines: [from] }) => {
    const line = printed.get(from);
    if (line === undefined || introduction !== null || divisions.length > 0 || held.has(eId)) return [];
    const diagnostic = warningAt(
      wordsPlace(file, line),
      'division-empty',
      `nothing stands under ${marker}`,
      `compare this place with the source: two lines may have changed places; ${AS_PRINTED}`,
    );
    return [{ line, diagnostic }];
  });
}
