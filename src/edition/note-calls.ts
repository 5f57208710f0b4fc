/** Where the words of a provision call its footnotes. */
import type { Part, Passage } from '../model/edition.ts';
import type { KeyedSpan } from './runs.ts';
import { passagesOf } from './text.ts';

/**
 * The calls in each passage of a body, whose keys are the places of the notes among those of the body, from 1. Where
 * several notes are called alike, the first is called first.
 */
export function noteCalls(body: readonly Part[]): Map<Passage, KeyedSpan[]> {
  const passages = passagesOf(body).filter(({ type }) => type !== 'note');
  const notes = body.filter((part) => part.type === 'note');
  const found = new Map<Passage, KeyedSpan[]>();
  for (const [index, { call }] of notes.entries()) {
    if (call === null) continue;
    for (const { passage } of passages) {
      const before = found.get(passage) ?? [];
      const start = firstFree(passage.text, call, before);
      if (start === -1) continue;
      found.set(passage, [...before, { key: String(index + 1), start, end: start + call.length }]);
      break;
    }
  }
  return found;
}

/** Where a call stands first in a text outside some spans; -1 where it does not. */
function firstFree(text: string, call: string, spans: readonly KeyedSpan[]): number {
  let start = callAt(text, call);
  while (start !== -1 && spans.some((span) => start < span.end && span.start < start + call.length))
    start = callAt(text, call, start + 1);
  return start;
}

/** Figures and signs that notes are called by. */
const SIGN = /[\d⁰¹²³⁴-⁹*†‡]/u;

/** Where a call stands in a text from an offset on, and not as a part of a longer one: `1` in `12`; -1 where it does not. */
export function callAt(text: string, call: string, from = 0): number {
  const goesOn = (sign: string, beside: string | undefined) =>
    SIGN.test(sign) && beside !== undefined && SIGN.test(beside);
  let start = text.indexOf(call, from);
  while (start !== -1) {
    const end = start + call.length;
    if (!goesOn(call[0] ?? '', text[start - 1]) && !goesOn(call.at(-1) ?? '', text[end])) return start;
    start = text.indexOf(call, start + 1);
  }
  return -1;
}
