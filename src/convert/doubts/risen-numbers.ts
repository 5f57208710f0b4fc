/** Numbers that extraction has put a line too high. */
import { ownText, wholeText } from '../../edition/text.ts';
import { errorAt } from '../../model/diagnostic.ts';
import type { Provision } from '../../model/edition.ts';
import type { Line } from '../emend/emend.ts';
import { endsWithMark } from '../parse/ends.ts';
import type { Tree } from '../parse/parse.ts';
import { AS_PRINTED, byNumber, wordsPlace, type Doubt } from './doubt.ts';

/** Other ends at which a clause may stop: a closing mark, or the conjunction before the last of a list. */
const CLOSED = /(?:[”")\]]|(?:^|\s)(?:et|ou|puis|and|or))$/u;

/** Share of clauses that begin so in texts whose clauses are parts of one sentence without marks. */
const CUSTOM = 1 / 4;

/**
 * Numbers that may have risen a line: the clause begins in small letters, and the one before ends without a mark. Then
 * words of the one stand under the number of the other.
 */
export function risenNumbers(file: string, lines: readonly Line[], { provisions }: Tree): Doubt[] {
  const clauses = provisions.filter(({ kind }) => kind === 'clause');
  const risen = clauses.filter((clause, index) => {
    const before = clauses[index - 1];
    return (
      before !== undefined &&
      before.division === clause.division &&
      /^\p{Ll}/u.test(ownText(clause)) &&
      !isEnded(wholeText(before))
    );
  });
  if (risen.length > 1 && risen.length > clauses.length * CUSTOM) return [];
  const printed = byNumber(lines);
  return risen.flatMap((clause) => {
    const line = printed.get(clause.lines[0]);
    return line === undefined ? [] : [doubt(file, line, clause, clauses)];
  });
}

function isEnded(text: string): boolean {
  return endsWithMark(text) || CLOSED.test(text);
}

function doubt(file: string, line: Line, clause: Provision, clauses: readonly Provision[]): Doubt {
  const before = clauses[clauses.indexOf(clause) - 1];
  const end = before === undefined ? '' : wholeText(before).split(' ').slice(-4).join(' ');
  const start = ownText(clause).split(' ').slice(0, 4).join(' ');
  const diagnostic = errorAt(
    wordsPlace(file, line),
    'number-risen',
    `${clause.marker} begins in small letters (“${start} …”), and the clause before it ends without a mark (“… ${end}”): the number may have risen a line`,
    `compare this place with the source, and move the number in the text file; ${AS_PRINTED}`,
  );
  return { line, diagnostic };
}
