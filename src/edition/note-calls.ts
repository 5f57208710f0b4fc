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

/** Where words stand first in a text outside some spans; -1 where they do not. */
function firstFree(text: string, words: string, spans: readonly KeyedSpan[]): number {
  let start = text.indexOf(words);
  while (start !== -1 && spans.some((span) => start < span.end && span.start < start + words.length))
    start = text.indexOf(words, start + 1);
  return start;
}
