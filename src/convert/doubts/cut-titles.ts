/** Titles of which the description takes a part for text. */
import { allDivisions } from '../../edition/divisions.ts';
import { warningAt } from '../../model/diagnostic.ts';
import type { Division, Passage, Provision } from '../../model/edition.ts';
import type { Line } from '../emend/emend.ts';
import { endsWithMark } from '../parse/ends.ts';
import { isBlank } from '../parse/passage.ts';
import type { Tree } from '../parse/parse.ts';
import { AS_PRINTED, byNumber, firstWords, wordsPlace, type Doubt } from './doubt.ts';

/** Titles that seem to go on on the line below them, which would be printed as text. */
export function cutTitles(file: string, lines: readonly Line[], tree: Tree): Doubt[] {
  const printed = byNumber(lines);
  const heads = [...allDivisions(tree).flatMap(ofDivision), ...tree.provisions.flatMap(ofClause)];
  return heads.flatMap(({ title, text, key }) => {
    const last = printed.get(title.lines[1]);
    const next = printed.get(text.lines[0]);
    if (last === undefined || next === undefined || !goesOn(title.text, next, printed)) return [];
    const diagnostic = warningAt(
      wordsPlace(file, next),
      'title-cut',
      `“${firstWords(next, 4)} …” seems to go on the heading above it, and would be printed as text`,
      `let \`titleEnds\` of ${key} be \`capitals\`, \`blank-line\` or \`next-marker\`, or join the two lines in the text file; ${AS_PRINTED}`,
    );
    return [{ line: next, diagnostic }];
  });
}

interface Head {
  title: Passage;
  /** What stands behind it. */
  text: Passage;
  key: string;
}

function ofDivision({ title, label, introduction }: Division): Head[] {
  if (title.text === '' || label !== null || introduction === null) return [];
  return [{ title, text: introduction, key: '`divisions`' }];
}

function ofClause({ kind, body: [first, second] }: Provision): Head[] {
  if (kind !== 'clause' || first?.type !== 'heading' || second?.type !== 'paragraph') return [];
  return [{ title: first, text: second, key: '`clauses`' }];
}

/** Whether a line below a title goes on in small letters, or in capitals as the title; a blank line parts them. */
function goesOn(title: string, next: Line, printed: ReadonlyMap<number, Line>): boolean {
  const above = printed.get(next.number - 1);
  if (endsWithMark(title) || (above !== undefined && isBlank(above))) return false;
  const isCapital = (text: string) => !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);
  return /^\s*\p{Ll}/u.test(next.text) || (isCapital(title) && isCapital(next.text));
}
