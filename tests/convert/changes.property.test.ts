/**
 * 500 random changes of one character or line, from a fixed seed: after each the
 * text is either whole and in place, or refused with a place in the file.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Instrument } from '../../src/model/edition.ts';
import { outlineOfInstrument, outlineOfText } from './outline.ts';
import { convertText, dialogue, oci, seed } from './project.ts';

const texts = new Map(['oci-2016', 'dialogue-2024'].map((id) => [id, seed(id).toString('utf8')]));
const id = fc.constantFrom(...texts.keys());
const where = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const character = fc.constantFrom(
  ...'abeilvxzABCIVXZ0123456789.,;:)(«»➢-–’\'"{}<>&*_`#|~\\$@/=+',
  ' ',
  '\n',
  '\r',
  '\t',
  '\u00A0',
  '\u200B',
  '\u202F',
  '\uFEFF',
  '\u2028',
  '\u0301',
  '\u0327',
  '\u0000',
  '\u0007',
  '\u0085',
  'é',
  '€',
  '😀',
);
const characterChange = fc.record({
  id,
  kind: fc.constantFrom('insert', 'delete', 'replace'),
  where,
  character,
});
const lineChange = fc.record({
  id,
  kind: fc.constantFrom('insert line', 'delete line', 'duplicate line', 'swap lines'),
  where,
  other: where,
});

function changeCharacter(text: string, kind: string, at: number, inserted: string): string {
  return (
    text.slice(0, at) + (kind === 'delete' ? '' : inserted) + text.slice(kind === 'insert' ? at : at + 1)
  );
}

function changeLine(text: string, kind: string, from: number, to: number): string {
  const lines = text.split('\n');
  const [one = '', other = ''] = [lines[from], lines[to]];
  if (kind === 'delete line') lines.splice(from, 1);
  else if (kind === 'swap lines') {
    lines[from] = other;
    lines[to] = one;
  } else lines.splice(kind === 'duplicate line' ? from : to, 0, one);
  return lines.join('\n');
}

/** Converts a changed text: the instrument, checked to have every character under its marker; or null, if refused. */
function convertedOrRefused(of: string, text: string): Instrument | null {
  const { edition, diagnostics } = convertText(of, Buffer.from(text));
  if (edition === null) {
    expectPlaces(diagnostics, of, text);
    return null;
  }
  const instrument = edition.instruments[0];
  if (instrument === undefined) throw new Error('an edition without its instrument');
  // A byte-order mark at the beginning is no part of the text.
  const expected = outlineOfText(of, text.replace(/^\uFEFF/, ''));
  expect(expected.repeated).toEqual([]);
  expect(sorted(outlineOfInstrument(instrument).units)).toEqual(sorted(expected.units));
  return instrument;
}

function expectPlaces(diagnostics: Diagnostic[], of: string, text: string): void {
  const lines = text.split('\n');
  expect(diagnostics.length).toBeGreaterThan(0);
  for (const { file, line, column } of diagnostics) {
    expect(file).toBe(`seeds/${of}.txt`);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
  }
}

const sorted = (units: Map<string, string>): [string, string][] => [...units].sort();

/** Each part of a heading and each unit of an instrument, without white space. */
function parts(instrument: Instrument): Map<string, string> {
  const all = outlineOfInstrument(instrument).units;
  for (const { eId, title, label, introduction } of instrument.divisions) {
    all.delete(eId);
    for (const [name, part] of Object.entries({ title, label, introduction }))
      all.set(`${eId}#${name}`, (part?.text ?? '').replace(/\s/gu, ''));
  }
  return all;
}

const originals = new Map([oci, dialogue].map((instrument) => [instrument.id, parts(instrument)]));

function touched(instrument: Instrument): string[] {
  const now = parts(instrument);
  const before = originals.get(instrument.id) ?? new Map<string, string>();
  return [...new Set([...now.keys(), ...before.keys()])].filter((key) => now.get(key) !== before.get(key));
}

const runs = { seed: 20160920, numRuns: 250 };

describe('a text that was changed', () => {
  test('in one character differs at most in the unit of that character', () => {
    const outcomes = { kept: 0, refused: 0 };
    fc.assert(
      fc.property(characterChange, (change) => {
        const text = texts.get(change.id) ?? '';
        const changed = changeCharacter(
          text,
          change.kind,
          Math.floor(change.where * text.length),
          change.character,
        );
        const instrument = convertedOrRefused(change.id, changed);
        outcomes[instrument === null ? 'refused' : 'kept'] += 1;
        if (instrument !== null) expect(touched(instrument).length).toBeLessThanOrEqual(1);
      }),
      runs,
    );
    expect(outcomes.kept).toBeGreaterThan(25);
    expect(outcomes.refused).toBeGreaterThan(25);
  });

  test('in one line has every word under the marker before it', () => {
    const outcomes = { kept: 0, refused: 0 };
    fc.assert(
      fc.property(lineChange, (change) => {
        const text = texts.get(change.id) ?? '';
        const count = text.split('\n').length;
        const changed = changeLine(
          text,
          change.kind,
          Math.floor(change.where * count),
          Math.floor(change.other * count),
        );
        const instrument = convertedOrRefused(change.id, changed);
        outcomes[instrument === null ? 'refused' : 'kept'] += 1;
        if (instrument !== null && !['swap lines', 'insert line'].includes(change.kind)) {
          expect(touched(instrument).length).toBeLessThanOrEqual(1);
        }
      }),
      { ...runs, seed: 20240510 },
    );
    expect(outcomes.kept).toBeGreaterThan(25);
    expect(outcomes.refused).toBeGreaterThan(25);
  });
});
