/** Lines of which it is known what they are, so that nothing else is told of them. */
import { allDivisions } from '../../edition/divisions.ts';
import { passagesOf } from '../../edition/text.ts';
import type { Part } from '../../model/edition.ts';
import type { Line } from '../emend/emend.ts';
import { divisionWord, looksNumbered } from '../parse/looks.ts';
import type { Tree } from '../parse/parse.ts';

/** Whether a line begins as no signature does: with `ANNEXE`, or a number such as `Article 1` or `2.`. */
function beginsUnit(text: string): boolean {
  const numbered = looksNumbered(text);
  return (
    divisionWord(text) !== null || (numbered !== null && (numbered.isCalled || /\d/u.test(numbered.num)))
  );
}

/** The lines that begin a unit or print a heading, and those of the closing, where signatures stand as headings do. */
export function knownLines(lines: readonly Line[], tree: Tree): ReadonlySet<number> {
  const known = new Set<number>();
  const addAll = ([from, to]: readonly [number, number]) => {
    for (let line = from; line <= to; line++) known.add(line);
  };
  for (const { title, label } of allDivisions(tree)) {
    addAll(title.lines);
    // A number of a clause in a title that goes on to the next marker: it was not taken for one.
    for (const { number, text } of lines)
      if (number > title.lines[0] && number <= title.lines[1] && looksNumbered(text)?.isCalled === true)
        known.delete(number);
    if (label !== null) addAll(label.lines);
  }
  for (const { body, kind, marker, lines: own } of tree.provisions) {
    if (kind === 'closing')
      for (const { number, text } of lines)
        if (number >= own[0] && number <= own[1] && !beginsUnit(text)) known.add(number);
    if (kind === 'preamble') for (const number of recitals(body)) known.add(number);
    if (marker !== null) known.add(own[0]);
    for (const { passage, type, item } of passagesOf(body)) {
      if (type === 'heading' || type === 'cell' || type === 'speaker') addAll(passage.lines);
      if (item !== null) known.add(item.lines[0]);
    }
  }
  return known;
}

/** The first lines of paragraphs that are numbered one after the other from 1, as recitals are. */
function recitals(body: readonly Part[]): number[] {
  const numbered = body.flatMap((part) => {
    const looks = part.type === 'paragraph' ? looksNumbered(part.text) : null;
    return looks === null || looks.isCalled || part.type !== 'paragraph'
      ? []
      : [{ looks, line: part.lines[0] }];
  });
  const isSeries =
    numbered.length > 1 && numbered.every(({ looks }, index) => looks.num === String(index + 1));
  return isSeries ? numbered.map(({ line }) => line) : [];
}

/** The lines in capitals at the head of the preamble, by which a text calls itself. */
export function titlePage(lines: readonly Line[], { provisions: [first] }: Tree): ReadonlySet<number> {
  if (first?.kind !== 'preamble') return new Set();
  const own = lines.filter(({ number }) => number >= first.lines[0] && number <= first.lines[1]);
  const text = own.findIndex((line) => /\p{Ll}/u.test(line.text));
  return new Set(own.slice(0, text === -1 ? own.length : text).map(({ number }) => number));
}
