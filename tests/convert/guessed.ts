/** What is guessed of a text, and the instrument that is made of it by its guess. */
import { expect } from 'vitest';
import { parse } from 'yaml';
import { describe as describeText } from '../../src/convert/describe/describe.ts';
import type { Edition, Instrument } from '../../src/model/edition.ts';
import { convertCharter } from './charter.ts';

export interface Guess {
  [key: string]: unknown;
  clauses: Record<string, unknown>;
}

export function guess(text: string | Uint8Array, file = 'seeds/charte.txt'): { yaml: string; value: Guess } {
  const { description } = describeText({ file, bytes: Buffer.from(text) }, 3);
  if (description === null) throw new Error('nothing was guessed');
  return { yaml: description.yaml, value: parse(description.yaml) as Guess };
}

/** What may be told of a text as it is guessed: what its source has so, and what an editor is to look at. */
const LEFT_TO_EDITORS = [
  ...['spoiled-letter', 'looks-like-heading', 'looks-like-call', 'looks-like-page-number'],
  ...['looks-like-table', 'looks-like-speaker', 'clause-unended'],
];

/** The instrument made of a text by its guess. */
export function guessed(text: string): Instrument {
  const { edition, diagnostics } = convertCharter(text, guess(text).yaml);
  expect(diagnostics.filter(({ rule }) => !LEFT_TO_EDITORS.includes(rule))).toEqual([]);
  return (edition as Edition).instruments[0] as Instrument;
}

/** Addresses of clauses in an instrument, without its id. */
export function clausesOf({ provisions, id }: Instrument): string[] {
  return provisions.filter(({ kind }) => kind === 'clause').map(({ eId }) => eId.slice(id.length + 1));
}
