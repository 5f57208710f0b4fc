/** Passages of found clauses with their marks, and addresses of the clauses. Text is only ever set as text. */
import type { Mark, Result } from '../core/answer.ts';
import { siteAddress } from '../../components/browser-address.ts';
import { searchWords } from '../../strings/browser/search.ts';
import { bindMarks } from '../../edition/french-marks.ts';
import { marksParameter } from './marks-parameter.ts';

/** Whether the text of a found clause did not load, as may happen in a large edition. */
export function lacksText({ entry: { text } }: Result): boolean {
  return text === '';
}

/**
 * The part of a clause around its marks, with `…` where it is cut.
 *
 * @param length at most about this, in UTF-16 code units
 */
export function passageOf({ entry: { text, slips }, marks }: Result, length: number): Node[] {
  const { from, to } = windowOf(text, marks, length);
  const before = from > 0 ? '… ' : '';
  const after = to < text.length ? ' …' : '';
  // `bindMarks` keeps the length, so that offsets in the text hold here too.
  const bound = bindMarks(text);
  const nodes: Node[] = [new Text(before)];
  /** Prints a stretch with a sign after each slip that ends in it, which no mark has in it. */
  const print = (start: number, end: number, isMarked: boolean): void => {
    let at = start;
    for (const cut of [...slips, end]) {
      if (cut <= at || cut > end) continue;
      const words = isMarked ? document.createElement('mark') : new Text();
      words.textContent = bound.slice(at, cut);
      nodes.push(words);
      if (slips.includes(cut)) nodes.push(new Text(searchWords.slip));
      at = cut;
    }
  };
  let at = from;
  for (const { start, end } of marks.filter((mark) => mark.start >= from && mark.end <= to)) {
    print(at, start, false);
    print(start, end, true);
    at = end;
  }
  print(at, to, false);
  return [...nodes, new Text(after)];
}

/** The part of a text with most marks, cut between words: offsets in UTF-16 code units, `to` exclusive. */
function windowOf(text: string, marks: readonly Mark[], length: number): { from: number; to: number } {
  if (text.length <= length) return { from: 0, to: text.length };
  let best = { from: 0, held: -1 };
  for (const { start } of marks.length > 0 ? marks : [{ start: 0 }]) {
    const begin = Math.max(0, Math.min(start - Math.floor(length / 5), text.length - length));
    const from = begin === 0 ? 0 : text.lastIndexOf(' ', begin) + 1;
    const held = marks.filter((mark) => mark.start >= from && mark.end <= from + length).length;
    if (held > best.held) best = { from, held };
  }
  const end = best.from + length >= text.length ? text.length : text.lastIndexOf(' ', best.from + length);
  return { from: best.from, to: end };
}

/** The address of a found clause, which names the words to mark there. */
export function resultAddress({ entry: { path, text }, marks }: Result): string {
  const address = siteAddress(path);
  const words = [...new Set(marks.map(({ start, end }) => text.slice(start, end).toLowerCase()))];
  if (words.length > 0) address.searchParams.set(marksParameter, words.slice(0, 12).join(' '));
  return address.href;
}
