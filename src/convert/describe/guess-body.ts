/** Guesses how a text is divided and numbered: which series are divisions, which clauses, which items. */
import type { Line } from '../emend/emend.ts';
import { isBlank } from '../parse/passage.ts';
import { isClauseWord, isDivisionWord, isEitherWord } from '../parse/unit-words.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import { plainSeries, wordSeries, type Series } from './series.ts';

export interface GuessedBody {
  /** From the outermost to the innermost. */
  divisions: Series[];
  clauses: Series;
  items: (Series | { bullet: string })[];
}

/** Signs that are printed as bullets; those of private use are of the fonts of PDF files. */
export const BULLET = /^\s*([➢➤►▶▸•●○◦▪■□◆◇✓✔*·‣–—-]|\p{Co})\s*(?=\S)/u;

/** The guess; null where no numbers go on from 1. */
export function guessBody(lines: readonly Line[]): GuessedBody | null {
  const words = wordSeries(lines).filter(({ markers, word }) => markers.length > 1 || isDivisionWord(word));
  const plain = plainSeries(lines).sort(
    (a, b) => firstLine(a) - firstLine(b) || b.markers.length - a.markers.length,
  );
  const clauses = clausesAmong(words, plain);
  if (clauses === undefined) return null;
  const divisions = words
    .filter(
      (one) =>
        one !== clauses &&
        (isDivisionWord(one.word) ||
          isEitherWord(one.word) ||
          // `OBJECTIF 1` above `1.1`: what elsewhere are clauses are divisions.
          (isPath(clauses) && isClauseWord(one.word))),
    )
    .sort((a, b) => firstLine(a) - firstLine(b));
  const body = lines.filter(({ number }) => number >= firstLine(clauses));
  return { divisions, clauses, items: itemsIn(body, clauses, plain) };
}

function clausesAmong(words: readonly Series[], plain: readonly Series[]): Series | undefined {
  const most = (found: readonly Series[]) => found.toSorted((a, b) => b.markers.length - a.markers.length)[0];
  const named = most(words.filter(({ word }) => isClauseWord(word)));
  const paths = plain.find(
    (one) => isPath(one) && named !== undefined && one.markers.length > named.markers.length,
  );
  if (named !== undefined && paths !== undefined && shareWith(named, paths) > 0.6) return paths;
  if (named !== undefined) return named;
  const other = most(words.filter(({ word }) => !isDivisionWord(word)));
  // Numbers alone are clauses where each unit behind a word has some; else they are items of it.
  const numbered = plain.find(({ markers }) => markers.length > 1);
  if (other === undefined) return numbered ?? most(words);
  return numbered !== undefined && shareWith(other, numbered) > 0.6 ? numbered : other;
}

/** Whether numbers have several parts, the first of them that of a division: `1.1`, `1.a`. */
function isPath({ word, numbering, markers }: Series): boolean {
  return (
    word === '' &&
    (numbering === 'decimal-path' || numbering === 'law') &&
    markers.every(({ value }) => value.length > 1)
  );
}

/** The share of the units behind the markers of a series that hold a first number of another. */
function shareWith(units: Series, { markers }: Series): number {
  const starts = units.markers.map(({ line }) => line.number);
  const held = starts.filter((start, index) =>
    markers.some(
      ({ line }) => line.number > start && line.number < (starts[index + 1] ?? Number.POSITIVE_INFINITY),
    ),
  );
  return held.length / starts.length;
}

/** Kinds of items, the outermost first: numbers that begin within a clause, and bullets. */
function itemsIn(lines: readonly Line[], clauses: Series, plain: readonly Series[]): GuessedBody['items'] {
  const starts = clauses.markers.map(({ line }) => line.number);
  const clauseAt = (number: number) => starts.findLastIndex((start) => start <= number);
  const numbered = plain
    .map((one) => ({ ...one, markers: one.markers.filter(({ line }) => line.number >= (starts[0] ?? 0)) }))
    .filter(
      ({ forms, numbering, markers }) =>
        !(clauses.word === '' && clauses.forms[0] === forms[0] && clauses.numbering === numbering) &&
        // A list has two numbers at least in one clause, and clauses are no items of themselves.
        markers.some(
          ({ line, value }, index) =>
            value.at(-1) === 1 &&
            clauseAt(line.number) === clauseAt(markers[index + 1]?.line.number ?? -1) &&
            !starts.includes(markers[index + 1]?.line.number ?? -1),
        ),
    );
  const taken = new Set(numbered.flatMap(({ markers }) => markers.map(({ line }) => line.number)));
  const bullets = new Map<string, number>();
  for (const { number, text } of lines) {
    const bullet = BULLET.exec(text)?.[1];
    if (bullet !== undefined && !taken.has(number) && !starts.includes(number))
      bullets.set(bullet, (bullets.get(bullet) ?? 0) + 1);
  }
  return [...numbered, ...[...bullets].filter(([, count]) => count > 1).map(([bullet]) => ({ bullet }))];
}

/** Lines printed alike under most headings of a kind, between title and clauses: labels. */
export function guessLabels(lines: readonly Line[], divisions: Series, clauses: Series): string[] {
  const starts = [...divisions.markers, ...clauses.markers]
    .map(({ line }) => line.number)
    .sort((a, b) => a - b);
  const heads = divisions.markers.map(({ line }) => {
    const next = starts.find((start) => start > line.number) ?? line.number;
    return lines
      .filter((one) => one.number > line.number && one.number <= next && !isBlank(one))
      .map(({ text }) => foldWhiteSpace(text));
  });
  const bare = (text: string) => text.replace(/^[\d.]+\s*/u, '');
  const counts = new Map<string, Set<number>>();
  for (const [head, printed] of heads.entries())
    for (const text of printed) counts.set(bare(text), (counts.get(bare(text)) ?? new Set()).add(head));
  const common = [...counts].find(
    ([text, held]) => text !== '' && !/\p{Ll}{3}/u.test(text) && held.size > heads.length / 2,
  );
  if (common === undefined || heads.length < 2) return [];
  return [...new Set(heads.flat().filter((text) => bare(text) === common[0]))];
}

export function firstLine({ markers }: Series): number {
  return markers[0]?.line.number ?? Number.POSITIVE_INFINITY;
}
