import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/convert/nearest.ts';
import {
  compareDiagnostics,
  errorAt,
  formatDiagnostic,
  type Diagnostic,
} from '../../src/model/diagnostic.ts';

const gap = errorAt(
  { file: 'seeds/dialogue-2024.txt', line: 412, column: 3 },
  'marker-gap',
  'expected 7 after 6, found 8',
  'look for the missing marker',
);

describe('a diagnostic', () => {
  test('is printed on one line, with its place first', () => {
    expect(formatDiagnostic(gap)).toBe(
      'seeds/dialogue-2024.txt:412:3 error[marker-gap] expected 7 after 6, found 8. Hint: look for the missing marker.',
    );
    expect(formatDiagnostic({ ...gap, severity: 'warning' })).toContain(':412:3 warning[marker-gap] ');
  });

  test('stays on one line whatever it quotes', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', '\n', '\r', '\u2028', '\u2029', '\u0085', '\u001B', '\0', '\t'),
        }),
        (quoted) => {
          const line = formatDiagnostic({ ...gap, message: `found “${quoted}”`, hint: quoted });
          expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        },
      ),
      { seed: 4 },
    );
  });

  test('comes in the order of files, lines, columns and rules, whatever the order it was found in', () => {
    const place = (file: string, line: number, column: number, rule: string): Diagnostic =>
      errorAt({ file, line, column }, rule, 'm', 'h');
    const ordered = [
      place('a/Z.txt', 9, 9, 'z'),
      place('a/b.txt', 2, 1, 'a'),
      place('a/b.txt', 10, 2, 'b'),
      place('a/b.txt', 10, 11, 'a'),
      place('a/b.txt', 10, 11, 'b'),
      place('a/é.txt', 1, 1, 'a'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (shuffled) => {
        expect(shuffled.toSorted(compareDiagnostics)).toEqual(ordered);
      }),
      { seed: 4, numRuns: 30 },
    );
  });
});

describe('the words nearest to what was written', () => {
  test('come nearest first, three at the most', () => {
    expect(
      nearest('dialogue-2042', ['oci-2016', 'dialogue-2024', 'dialogue-2023', 'verger-2033'], 2),
    ).toEqual(['dialogue-2023', 'dialogue-2024']);
    expect(nearest('a', ['abcd', 'abc', 'ab', 'abcde'])).toEqual(['ab', 'abc', 'abcd']);
    expect(nearest('gren', ['ochre', 'green', 'blue'], 1)).toEqual(['green']);
  });

  test('that are equally near come in the order of the alphabet', () => {
    expect(nearest('x', ['c', 'a', 'b'])).toEqual(['a', 'b', 'c']);
  });

  test('are none where nothing is known', () => expect(nearest('x', [])).toEqual([]));
});
