/**
 * The words of a text as runs: cut where a *sic*, a call of a note, the words of a tie or found words begin and end, and
 * French marks bound to their words. Printers print runs and do nothing else. Offsets are 0-based
 * UTF-16 code units, `end` exclusive.
 */
import { bindMarks } from './french-marks.ts';
import type { SicMark } from '../model/edition.ts';

/** A stretch of a text. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch with the key of its mark, such as the id of a correspondence. */
export interface KeyedSpan extends Span {
  key: string;
}

/** Text with its *sic* marks, which never overlap. */
export interface Printed {
  text: string;
  sic: readonly SicMark[];
}

/**
 * Words, or a mark around further runs. Marks stand in one another in this order, from outside: *sic*,
 * call, tie, found. So a *sic* is always whole, and its sign is printed once, after it.
 */
export type Run =
  | { kind: 'words'; text: string }
  | { kind: 'sic'; note: string; runs: Run[] }
  | { kind: 'call'; note: number; runs: Run[] }
  | { kind: 'tie'; keys: string[]; runs: Run[] }
  | { kind: 'found'; runs: Run[] };

/** Marks besides *sic*. */
export interface Marks {
  /** Calls of footnotes, whose keys are the places of the notes in their body; they never overlap. */
  calls?: readonly KeyedSpan[];
  /** Words that tie a clause to others, by key; they may overlap. */
  ties?: readonly KeyedSpan[];
  /** Words found by a search. */
  found?: readonly Span[];
}

/** A kind of mark: its stretches, and the run it wraps around those in a stretch. */
interface Layer {
  spans: readonly KeyedSpan[];
  around: (keys: string[], runs: Run[]) => Run;
}

/**
 * The runs of a text, none of them empty. Joined, their words are the text, but for blanks beside French
 * marks, each exchanged for a no-break space.
 */
export function runsOf({ text, sic }: Printed, { calls = [], ties = [], found = [] }: Marks = {}): Run[] {
  const bound = bindMarks(text);
  const layers: Layer[] = [
    {
      spans: sic.map(({ id, start, end }) => ({ key: id, start, end })),
      around: (keys, runs) => ({ kind: 'sic', note: keys[0] ?? '', runs }),
    },
    { spans: calls, around: (keys, runs) => ({ kind: 'call', note: Number(keys[0]), runs }) },
    { spans: ties, around: (keys, runs) => ({ kind: 'tie', keys, runs }) },
    { spans: found.map((span) => ({ key: '', ...span })), around: (_, runs) => ({ kind: 'found', runs }) },
  ];
  const within = (span: Span, [layer, ...deeper]: readonly Layer[]): Run[] => {
    if (layer === undefined) return [{ kind: 'words', text: bound.slice(span.start, span.end) }];
    return cut(span, layer.spans).flatMap((part) => {
      const runs = within(part, deeper);
      return part.keys.length === 0 ? runs : [layer.around(part.keys, runs)];
    });
  };
  return within({ start: 0, end: text.length }, layers);
}

/** The words of runs without their marks. */
export function wordsOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'words' ? run.text : wordsOfRuns(run.runs))).join('');
}

/** Where quotations stand in a text, one stretch for each that does. White space is folded in both already. */
export function spansOf(text: string, quotes: readonly { key: string; words: string }[]): KeyedSpan[] {
  return quotes.flatMap(({ key, words }) => {
    const start = text.indexOf(words);
    return start === -1 ? [] : [{ key, start, end: start + words.length }];
  });
}

/**
 * Cuts a stretch wherever one of some spans begins or ends.
 *
 * @param spans may overlap and reach out of the stretch
 * @returns the parts in order, none empty, each with the keys of the spans it lies in
 */
export function cut({ start, end }: Span, spans: readonly KeyedSpan[]): (Span & { keys: string[] })[] {
  const inside = (offset: number): number => Math.min(Math.max(offset, start), end);
  const edges = [start, end, ...spans.flatMap((span) => [inside(span.start), inside(span.end)])];
  const places = [...new Set(edges)].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end;
    const keys = spans.filter((span) => span.start <= from && to <= span.end).map(({ key }) => key);
    return { start: from, end: to, keys: [...new Set(keys)] };
  });
}

/**
 * Whether words end in one so long that, with a sign after it, it may be wider than the column of a small phone: the
 * line may break before the sign then, and not inside the word.
 */
export function endInLongWord(words: string): boolean {
  return /\p{L}{16,}$/u.test(words);
}
