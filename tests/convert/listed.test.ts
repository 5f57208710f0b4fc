/** Of many diagnostics the first of each kind are printed, and how many more there are. */
import { expect, test } from 'vitest';
import { listedDiagnostics } from '../../src/convert/listed.ts';
import { errorAt, formatDiagnostic, warningAt, type Diagnostic } from '../../src/model/diagnostic.ts';

const gap = (file: string, line: number): Diagnostic =>
  errorAt({ file, line, column: 1 }, 'marker-gap', `fault ${line}`, 'mend it');

test('few are printed as they are, in their order', () => {
  const few = [
    gap('a.txt', 1),
    gap('b.txt', 2),
    warningAt({ file: 'b.txt', line: 3, column: 1 }, 'x', 'm', 'h'),
  ];
  expect(listedDiagnostics(few)).toEqual(few.map(formatDiagnostic));
});

test('of many alike, twenty in each file and then their number', () => {
  const many = [
    ...Array.from({ length: 4341 }, (_, line) => gap('a.txt', line + 1)),
    ...Array.from({ length: 21 }, (_, line) => gap('b.txt', line + 1)),
    errorAt({ file: 'c.txt', line: 1, column: 1 }, 'count', 'one', 'mend it'),
  ];
  const lines = listedDiagnostics(many);
  expect(lines).toHaveLength(43);
  expect(lines.slice(19, 21).map((line) => line.slice(0, 8))).toEqual(['a.txt:20', 'b.txt:1:']);
  expect(lines.slice(-3)).toEqual([
    formatDiagnostic(many.at(-1) as Diagnostic),
    'a.txt: and 4,321 more of error[marker-gap]',
    'b.txt: and 1 more of error[marker-gap]',
  ]);
});

test('of many that differ three hundred, a hint is looked for only where it is printed', () => {
  let asked = 0;
  const many = Array.from({ length: 130_000 }, (_, at) =>
    errorAt(
      { file: `${Math.floor(at / 10)}.txt`, line: 1, column: 1 },
      'count',
      'one',
      () => `hint ${++asked}`,
    ),
  );
  const lines = listedDiagnostics(many);
  expect(lines.length).toBe(600);
  expect(lines[0]).toBe('0.txt:1:1 error[count] one. Hint: hint 1.');
  expect(lines[300]).toBe('30.txt: and 10 more of error[count]');
  expect(asked).toBe(300);
});

test('a line is cut where it quotes a whole text', () => {
  const [line = ''] = listedDiagnostics([errorAt(gap('a.txt', 1), 'count', 'a'.repeat(9000), 'h')]);
  expect(line.length).toBeLessThan(1600);
  expect(line).toMatch(/a … \(9\d{3} signs\)$/);
});
