/** The lines of a provision of `corpus.json` as they are printed: its title, its paragraphs, its items, each with its slips. */
import type { Provision } from '../model/edition.ts';
import type { Printed } from './runs.ts';
import type { LineSic } from './sic-lines.ts';
import { textPassages, titleOf } from './text.ts';

export interface PrintedLine extends Printed {
  /** Position of the item it is, from 1; null for any other line. */
  item: number | null;
  isHeading: boolean;
}

/** Where the paragraphs of a `text` begin after the first, and whether the first is a heading. */
export interface TextParagraphs {
  starts: number[];
  isHeaded: boolean;
}

/** The paragraphs of a provision; null where its text is a single one. */
export function textParagraphs(provision: Provision): TextParagraphs | null {
  const texts = textPassages(provision).flatMap(({ text }) => (text === '' ? [] : text));
  if (texts.length < 2) return null;
  let end = -1;
  const starts = texts.map((text) => {
    const start = end + 1;
    end = start + text.length;
    return start;
  });
  const isHeaded = titleOf(provision) === null && provision.body[0]?.type === 'heading';
  return { starts: starts.slice(1), isHeaded };
}

/** @param slips of the provision by line, as `sicLinesOf` gives them */
export function printedLines(
  { title, text, items }: { title?: string | undefined; text: string; items: readonly string[] },
  slips: readonly LineSic[],
  paragraphs: TextParagraphs = { starts: [], isHeaded: false },
): PrintedLine[] {
  const sicOf = (index: number) => slips.filter(({ line }) => line === index);
  const own = parted({ text, sic: sicOf(0) }, paragraphs.starts);
  return [
    ...(title === undefined ? [] : [{ text: title, sic: [], item: null, isHeading: true }]),
    ...own.map((one, index) => ({ ...one, item: null, isHeading: index === 0 && paragraphs.isHeaded })),
    ...items.map((words, index) => ({
      ...{ text: words, sic: sicOf(index + 1), item: index + 1, isHeading: false },
    })),
  ];
}

/** A text parted before some offsets, without the spaces that join its parts. */
function parted({ text, sic }: Printed, starts: readonly number[]): Printed[] {
  return [0, ...starts].map((start, index) => {
    const end = index < starts.length ? (starts[index] ?? 0) - 1 : text.length;
    return {
      text: text.slice(start, end),
      sic: sic
        .filter((slip) => slip.start >= start && slip.end <= end)
        .map((slip) => ({ ...slip, start: slip.start - start, end: slip.end - start })),
    };
  });
}
