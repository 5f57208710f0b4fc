/** Accounts for every character of a text: shown once, or recorded as dropped. */
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import { isWhiteSpace, withoutWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import type { Tree } from '../parse/parse.ts';
import { readingOrder } from './reading-order.ts';

/**
 * Accounts for every character of a witness but its white space: the tree,
 * read in order, must print the kept lines, each character once.
 *
 * @param lines the kept lines of the witness
 * @returns no diagnostic, or one at the first character lost, added or out of place
 */
export function account(file: string, lines: readonly Line[], tree: Tree): Diagnostic[] {
  const shown = readingOrder(tree)
    .map((print) => withoutWhiteSpace(print.text))
    .join('');
  let at = 0;
  for (const line of lines) {
    const kept = withoutWhiteSpace(line.text);
    if (!shown.startsWith(kept, at)) return [firstLost(file, line, shown.slice(at))];
    at += kept.length;
  }
  if (at === shown.length) return [];
  return [lost({ file, line: lines.at(-1)?.number ?? 1, column: 1 }, 'more is shown than the text holds')];
}

/** The first character of a line that what is shown does not go on with. */
function firstLost(file: string, line: Line, shown: string): Diagnostic {
  let at = 0;
  let column = 1;
  for (const character of line.text) {
    if (!isWhiteSpace(character)) {
      if (!shown.startsWith(character, at))
        return lost({ file, line: line.number, column }, `“${character}” is not shown where it stands`);
      at += character.length;
    }
    column += character.length;
  }
  throw new RangeError(`line ${line.number} is shown whole`);
}

function lost(place: { file: string; line: number; column: number }, message: string): Diagnostic {
  return errorAt(place, 'text-lost', message, 'the description does not fit the text at this place');
}
