/**
 * Quoted words in the printed words of a provision: whole, as the passage around a quote, or parted where
 * undertakings end. Offsets are 0-based UTF-16 code units, `end` exclusive.
 */
import type { Undertaking } from '../model/concordance.ts';
import type { Passage, Provision } from '../model/edition.ts';
import { runsOf, spansOf, type KeyedSpan, type Printed, type Run, type Span } from './runs.ts';
import { itemPassages, itemsOf, ownPassages, passagesOf, wholeText, type PlacedPassage } from './text.ts';

/** A paragraph, heading or item as printed, with the quoted words marked as ties. */
export interface QuotedLine {
  /** The printed marker of an item; null for any other. */
  marker: string | null;
  /** Whether it stands in a list. */
  listed: boolean;
  runs: Run[];
}

/** Words of a provision, and whether others of it were left out before and after. */
export interface Quoted {
  lines: QuotedLine[];
  cutBefore: boolean;
  cutAfter: boolean;
}

/** A stretch of a provision that ends where some of its undertakings do; the last may end none. */
export interface Piece extends QuotedLine {
  undertakings: Undertaking[];
}

/** Most words of a clause that is shown whole beside one that it is tied to. */
const WHOLE = 60;

/** All words of a provision, with quotes marked. Quotes that it lacks are left out. */
export function quotedWhole(provision: Provision, quotes: readonly string[]): Quoted {
  const spans = spansIn(provision, quotes);
  return {
    lines: passagesOf(provision.body).map((placed) => ({
      ...place(placed),
      runs: runsOf(placed.passage, { ties: spans.get(placed.passage) ?? [] }),
    })),
    cutBefore: false,
    cutAfter: false,
  };
}

/** A quote by itself, with the slips in it, its passages joined; its words alone where the provision lacks it. */
export function quotedAlone(provision: Provision, quote: string): Run[] {
  const spans = [...spansIn(provision, [quote])];
  const parts = spans.flatMap(([passage, own]) => own.map((span) => runsOf(cutOut(passage, span))));
  if (parts.length === 0) return runsOf({ text: quote, sic: [] });
  return parts.flatMap((runs, index): Run[] =>
    index === 0 ? runs : [{ kind: 'words', text: ' ' }, ...runs],
  );
}

/** A short provision whole; of a longer one the sentence, or the item, that has the quote. */
export function quotedAround(provision: Provision, quote: string): Quoted {
  const whole = quotedWhole(provision, [quote]);
  if (wholeText(provision).split(' ').length <= WHOLE) return whole;
  const spans = spansIn(provision, [quote]);
  const passages = passagesOf(provision.body);
  const first = passages.findIndex(({ passage }) => spans.has(passage));
  const last = passages.findLastIndex(({ passage }) => spans.has(passage));
  if (first === -1) return whole;
  const kept = passages.slice(first, last + 1).map((placed) => {
    const ties = spans.get(placed.passage) ?? [];
    const stretch = placed.item === null ? sentence(placed.passage.text, ties) : all(placed.passage);
    return { placed, stretch, runs: runsOf(cutOut(placed.passage, stretch), { ties: moved(ties, stretch) }) };
  });
  return {
    lines: kept.map(({ placed, runs }) => ({ ...place(placed), runs })),
    cutBefore: first > 0 || (kept[0]?.stretch.start ?? 0) > 0,
    cutAfter:
      last < passages.length - 1 ||
      (kept.at(-1)?.stretch.end ?? 0) < (passages.at(-1)?.passage.text.length ?? 0),
  };
}

/**
 * A provision cut after the words of each undertaking, so that words between two go with the second, and with the
 * last whatever follows it.
 */
export function partedByUndertaking(
  provision: Provision,
  undertakings: readonly Undertaking[],
  quotes: readonly string[],
): Piece[] {
  const spans = spansIn(provision, quotes);
  const ends = undertakings.flatMap((undertaking) => {
    const found = [...spansIn(provision, [undertaking.words])].at(-1);
    return found === undefined ? [] : [{ undertaking, passage: found[0], end: found[1].at(-1)?.end ?? 0 }];
  });
  const last = ends
    .toSorted((a, b) => orderIn(provision, a.passage) - orderIn(provision, b.passage) || a.end - b.end)
    .at(-1);
  return passagesOf(provision.body).flatMap((placed) => {
    const { passage } = placed;
    const own = ends
      .filter((one) => one.passage === passage)
      .map((one) => ({
        ...one,
        end:
          one.end === last?.end && passage === last.passage
            ? passage.text.length
            : afterMark(passage.text, one.end),
      }));
    const cuts = [...new Set([...own.map(({ end }) => end), passage.text.length])].sort((a, b) => a - b);
    return cuts.map((end, index): Piece => {
      const stretch = { start: skipBlank(passage.text, cuts[index - 1] ?? 0), end };
      return {
        ...place(placed),
        ...(index > 0 && { marker: null }),
        runs: runsOf(cutOut(passage, stretch), { ties: moved(spans.get(passage) ?? [], stretch) }),
        undertakings: own.filter((one) => one.end === end).map(({ undertaking }) => undertaking),
      };
    });
  });
}

/** Where the words of an undertaking begin, to put several in reading order: code units from the start of the provision. */
export function startOf(provision: Provision, words: string): number {
  const found = [...spansIn(provision, [words])][0];
  if (found === undefined) return Number.POSITIVE_INFINITY;
  const [passage, [span]] = found;
  const before = passagesOf(provision.body).slice(0, orderIn(provision, passage));
  return before.reduce((sum, one) => sum + one.passage.text.length, span?.start ?? 0);
}

/**
 * The stretches of quotes by passage, in the order of the text; those that meet are one. A quote stands in the
 * provision's own words or in those of one item, and may run over several of their passages.
 */
function spansIn(provision: Provision, quotes: readonly string[]): Map<Passage, KeyedSpan[]> {
  const units = [ownPassages(provision.body), ...itemsOf(provision).map(itemPassages)];
  const found = new Map<Passage, Span[]>();
  for (const words of quotes) {
    for (const unit of units) {
      const [span] = spansOf(unit.map(({ text }) => text).join(' '), [{ key: '', words }]);
      if (span === undefined) continue;
      let offset = 0;
      for (const passage of unit) {
        const start = Math.max(span.start - offset, 0);
        const end = Math.min(span.end - offset, passage.text.length);
        if (start < end) found.set(passage, [...(found.get(passage) ?? []), { start, end }]);
        offset += passage.text.length + 1;
      }
      break;
    }
  }
  return new Map(
    passagesOf(provision.body).flatMap(({ passage }) => {
      const own = found.get(passage);
      return own === undefined ? [] : [[passage, joined(own)] as const];
    }),
  );
}

function joined(spans: readonly Span[]): KeyedSpan[] {
  const whole: KeyedSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const before = whole.at(-1);
    if (before !== undefined && span.start <= before.end) before.end = Math.max(before.end, span.end);
    else whole.push({ key: '', ...span });
  }
  return whole;
}

/** Where one sentence may end and the next begin: after `;`, and after `. ! ?` before a capital. */
const BETWEEN_SENTENCES = /;\s+|[.!?]\s+(?=[\p{Lu}«])/gu;

/** The sentences in which some stretches of a text lie; without any, the whole text. */
function sentence(text: string, within: readonly Span[]): Span {
  const from = within[0]?.start ?? 0;
  const to = within.at(-1)?.end ?? text.length;
  const breaks = Array.from(text.matchAll(BETWEEN_SENTENCES), ({ index, 0: mark }) => ({
    end: index + 1,
    next: index + mark.length,
  }));
  return {
    start: breaks.findLast(({ next }) => next <= from)?.next ?? 0,
    end: breaks.find(({ end }) => end >= to)?.end ?? text.length,
  };
}

function place({ item, depth }: PlacedPassage): Pick<QuotedLine, 'marker' | 'listed'> {
  return { marker: item?.marker ?? null, listed: depth > 0 };
}

function all({ text }: Passage): Span {
  return { start: 0, end: text.length };
}

function orderIn({ body }: Provision, passage: Passage): number {
  return passagesOf(body).findIndex((placed) => placed.passage === passage);
}

/** A stretch of a text; slips that it cuts are left unmarked. */
function cutOut({ text, sic }: Printed, { start, end }: Span): Printed {
  return {
    text: text.slice(start, end),
    sic: sic
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
  };
}

/** Spans as seen from the start of a stretch, those outside it left out. */
function moved(spans: readonly KeyedSpan[], { start, end }: Span): KeyedSpan[] {
  return spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({
      ...span,
      start: Math.max(span.start, start) - start,
      end: Math.min(span.end, end) - start,
    }));
}

/** Takes the marks after some words with them: `,` at once, ` ;` after a blank. */
function afterMark(text: string, end: number): number {
  return end + (/^(?:\s?[,;:.!?])+/u.exec(text.slice(end))?.[0].length ?? 0);
}

function skipBlank(text: string, start: number): number {
  return start + (/^\s+/u.exec(text.slice(start))?.[0].length ?? 0);
}
