/**
 * 500 random changes, from a fixed seed, of the kinds that extraction from PDF makes, to the text that has all kinds of
 * parts: what converts holds every character of the changed text, and no word that the change did not touch stands
 * under another heading, unless something is told.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convert } from '../../src/convert/convert.ts';
import { allDivisions } from '../../src/edition/divisions.ts';
import { markerBefore, passagesOf } from '../../src/edition/text.ts';
import type { Instrument } from '../../src/model/edition.ts';
import { withoutWhiteSpace } from '../../src/model/white-space.ts';
import { sourcesOf, withoutDigest } from './sources.ts';

const sources = sourcesOf('tests/fixtures/third-texts/all-kinds/');
const [[name, seed]] = [...sources.seeds] as [[string, { file: string; bytes: Uint8Array }]];
const lines = Buffer.from(seed.bytes).toString('utf8').trimEnd().split('\n');
const instruments = sources.instruments.map(({ file, bytes }) => ({
  file,
  bytes: Buffer.from(withoutDigest(Buffer.from(bytes).toString('utf8'))),
}));

function converted(text: string): { instrument: Instrument | null; told: string[] } {
  const bytes = Buffer.from(text);
  const { edition, diagnostics } = convert({
    ...sources,
    seeds: new Map([[name, { file: seed.file, bytes }]]),
    instruments,
  });
  return { instrument: edition?.instruments[0] ?? null, told: diagnostics.map(({ rule }) => rule) };
}

/** The characters of each unit, its marker, title, notes and items included. */
function unitsOf(instrument: Instrument): Map<string, string> {
  const units = new Map<string, string>();
  for (const { eId, marker, title, label, introduction } of allDivisions(instrument))
    units.set(eId, [marker, ...[title, label, introduction].map((part) => part?.text ?? '')].join(''));
  for (const { eId, marker, body } of instrument.provisions) {
    const printed = passagesOf(body).map((one) => `${markerBefore(one)}${one.passage.text}`);
    units.set(eId, [marker ?? '', ...printed].join(''));
  }
  return new Map([...units].map(([eId, text]) => [eId, withoutWhiteSpace(text)]));
}

const sorted = (text: string) => [...withoutWhiteSpace(text)].sort().join('');

const LOOKALIKES: Record<string, string> = { 0: 'O', 1: 'l', 5: 'S', 8: 'B' };

/** The changed lines, and the numbers from 0 of the lines of the source that were touched. */
type Change = (all: readonly string[], at: number, where: number) => { lines: string[]; touched: number[] };

/** Half a line, cut at the blank nearest to a share of it. */
function halves(line: string, where: number): [string, string] {
  const blanks = [...line.matchAll(/(?<=\S) (?=\S)/gu)].map(({ index }) => index);
  const cut = blanks[Math.floor(where * blanks.length)] ?? line.length;
  return [line.slice(0, cut), line.slice(cut + 1)];
}

const changes: Record<string, Change> = {
  joined: (all, at) => ({
    lines: [...all.slice(0, at), all.slice(at, at + 2).join(' '), ...all.slice(at + 2)],
    touched: [],
  }),
  parted: (all, at, where) => ({
    lines: [...all.slice(0, at), ...halves(all[at] ?? '', where), ...all.slice(at + 1)],
    touched: [],
  }),
  moved: (all, at) => ({
    lines: [...all.slice(0, at), ...all.slice(at, at + 2).reverse(), ...all.slice(at + 2)],
    touched: [at, at + 1],
  }),
  repeated: (all, at) => ({
    lines: [...all.slice(0, at + 1), ...all.slice(at)],
    touched: (all[at] ?? '').split(/\s+/u).length > 2 ? [] : [at],
  }),
  interleaved(all, at, where) {
    const [one, other] = [halves(all[at] ?? '', where), halves(all[at + 1] ?? '', where)];
    const mixed = [`${one[0]} ${other[1]}`, `${other[0]} ${one[1]}`];
    return { lines: [...all.slice(0, at), ...mixed, ...all.slice(at + 2)], touched: [at, at + 1] };
  },
  hyphenated(all, at, where) {
    const line = all[at] ?? '';
    const inside = [...line.matchAll(/(?<=\p{Ll}{2})(?=\p{Ll}{2})/gu)].map(({ index }) => index);
    const cut = inside[Math.floor(where * inside.length)];
    if (cut === undefined) return { lines: [...all], touched: [] };
    return {
      lines: [...all.slice(0, at), `${line.slice(0, cut)}-`, line.slice(cut), ...all.slice(at + 1)],
      touched: [at],
    };
  },
  'letters for digits': (all, at) => ({
    lines: all.map((line, index) =>
      index === at ? line.replace(/[0158]/gu, (digit) => LOOKALIKES[digit] ?? digit) : line,
    ),
    touched: [at],
  }),
};

const original = converted(lines.join('\n'));

/** Lines that stand whole in one unit, with its eId, but for those that were touched. */
function placedLines(units: ReadonlyMap<string, string>, touched: readonly number[]): [string, string][] {
  return lines.flatMap((line, at): [string, string][] => {
    const words = withoutWhiteSpace(line);
    const owners = [...units].filter(([, text]) => text.includes(words));
    const [only] = owners;
    return words === '' || touched.includes(at) || only === undefined || owners.length > 1
      ? []
      : [[only[0], words]];
  });
}

test('what extraction does to a text loses nothing in silence, and sets no other words under another heading', () => {
  if (original.instrument === null) throw new Error(original.told.join(', '));
  expect(original.told).toEqual([]);
  const units = unitsOf(original.instrument);
  const outcomes = { refused: 0, told: 0, silent: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(changes)),
      fc.integer({ min: 0, max: lines.length - 2 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (kind, at, where) => {
        const { lines: changed, touched } = changes[kind]?.(lines, at, where) ?? { lines: [], touched: [] };
        const text = changed.join('\n');
        const { instrument, told } = converted(text);
        if (instrument === null) {
          outcomes.refused += 1;
          expect(told).not.toEqual([]);
          return;
        }
        const now = unitsOf(instrument);
        const dropped = instrument.emendations
          .filter(({ after }) => after === '')
          .map(({ before }) => before);
        expect(sorted([...now.values(), ...dropped].join(''))).toBe(sorted(text));
        if (told.length > 0) {
          outcomes.told += 1;
          return;
        }
        outcomes.silent += 1;
        expect([...now.keys()].sort()).toEqual([...units.keys()].sort());
        if (touched.length === 0) expect(now).toEqual(units);
        else for (const [eId, words] of placedLines(units, touched)) expect(now.get(eId)).toContain(words);
      },
    ),
    { seed: 2042, numRuns: 500 },
  );
  expect(outcomes.refused).toBeGreaterThan(100);
  expect(outcomes.told).toBeGreaterThan(25);
  expect(outcomes.silent).toBeGreaterThan(25);
});
