/**
 * What became of the words of a text since an earlier conversion, by its pages: told where a text is not the one that its
 * description records, since a sentence that moved from one clause to the next breaks no other rule.
 */
import { errorAt, warningAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { Instrument } from '../../model/edition.ts';
import type { Files } from './files.ts';

/** Fewest words in a row that are said to have moved. */
const LEAST = 4;
/** Most words of a change that are quoted. */
const QUOTED = 12;

interface Change {
  eId: string;
  line: number;
  /** Words that stood there and do no more, and words that stand there now. */
  lost: string[];
  gained: string[];
}

/**
 * The changes of a text, each at the line where its clause begins now.
 *
 * @param file name of the text in diagnostics
 * @param earlier pages of the earlier conversion by path; where it had none of the text, nothing is said
 */
export function earlierWords(file: string, instrument: Instrument, earlier: Files, now: Files): Diagnostic[] {
  const pathOf = (eId: string) => `pages/${eId}.mdx`;
  if (!instrument.provisions.some(({ eId }) => earlier.has(pathOf(eId)))) return [];
  const changes = instrument.provisions.flatMap(({ eId, lines }): Change[] => {
    const [before, after] = [earlier, now].map((pages) => wordsOf(pages.get(pathOf(eId)) ?? ''));
    const change = { eId, line: lines[0], ...difference(before ?? [], after ?? []) };
    return change.lost.length + change.gained.length === 0 ? [] : [change];
  });
  const at = ({ line }: Change) => ({ file, line, column: 1 });
  // A change that is a move and nothing more is told once.
  const told = new Set<Change>();
  const moves = changes.flatMap((from) =>
    changes.flatMap((to) => {
      const run = from === to ? [] : longestRun(from.lost, to.gained);
      if (run.length < LEAST) return [];
      for (const change of [from, to])
        if (change.lost.length + change.gained.length === run.length) told.add(change);
      return errorAt(
        at(to),
        'words-moved',
        `“${quoted(run)}” stood in ${from.eId} at the last conversion, and stands in ${to.eId} now`,
        'compare both clauses with the source',
      );
    }),
  );
  const others = changes
    .filter((change) => !told.has(change))
    .map((change) =>
      warningAt(
        at(change),
        'words-changed',
        `${change.eId} has other words than at the last conversion: ${said(change)}`,
        'compare the clause with the source',
      ),
    );
  return [...moves, ...others];
}

/** The words of a page, without its front matter and the elements around them. */
function wordsOf(page: string): string[] {
  return (
    page
      .replace(/^---\n[^]*?\n---\n/u, '')
      .replace(/<[^>]*>/gu, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** What differs between the words that both have at the beginning and at the end. */
function difference(before: readonly string[], after: readonly string[]): Pick<Change, 'lost' | 'gained'> {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { lost: before.slice(start, before.length - end), gained: after.slice(start, after.length - end) };
}

/** The longest run of words that two lists share. */
function longestRun(one: readonly string[], other: readonly string[]): string[] {
  let best = { end: 0, length: 0 };
  let above: number[] = [];
  for (const [at, word] of one.entries()) {
    const row = other.map((same, index) => (same === word ? (above[index - 1] ?? 0) + 1 : 0));
    for (const length of row) if (length > best.length) best = { end: at + 1, length };
    above = row;
  }
  return one.slice(best.end - best.length, best.end);
}

function said({ lost, gained }: Change): string {
  if (lost.length === 0) return `“${quoted(gained)}” is new`;
  return gained.length === 0
    ? `“${quoted(lost)}” is gone`
    : `“${quoted(gained)}” stands for “${quoted(lost)}”`;
}

function quoted(words: readonly string[]): string {
  return words.length <= QUOTED
    ? words.join(' ')
    : `${words.slice(0, QUOTED / 2).join(' ')} … ${words.slice(-QUOTED / 2).join(' ')}`;
}
