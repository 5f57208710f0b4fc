/** Files with more faults than anyone can read are told in time, and as what they are. */
import { expect, test } from 'vitest';
import { listedDiagnostics } from '../../src/convert/listed.ts';
import { charter, convertCharter, described, toldOfCharter } from './charter.ts';

test('a text of many faulty lines', () => {
  const { diagnostics } = convertCharter(`${charter}${'\u0007\n'.repeat(40_000)}`);
  expect(diagnostics).toHaveLength(40_000);
  expect(listedDiagnostics(diagnostics)).toHaveLength(21);
});

// Comparing each line with all before it took minutes.
test('a long text behind the last clause', () => {
  const [line] = toldOfCharter(
    `${charter.replace('accord.', 'accord,')}${'une ligne sans fin\n\nune autre ligne encore\n\n'.repeat(7_500)}\nLe chef remercie.\n`,
  );
  expect(line).toBeUndefined();
});

test('values that do not fit are explained up to a thousand', () => {
  const told = toldOfCharter(charter, `${described}prose: [${'1, '.repeat(1500)}]\n`);
  expect(told).toHaveLength(1001);
  expect(told.at(-1)).toContain('yaml-schema] from here on 500 more values do not fit');
});

test('a map of many keys, and one that comes twice', () => {
  const keys = Array.from({ length: 3000 }, (_, index) => `    k${index}: Nom`).join('\n');
  const twice = `${described.replace('  counts: [3]\n', `  counts: [3]\n  names:\n${keys}\n`)}title: Encore\n`;
  expect(toldOfCharter(charter, twice)).toEqual([
    expect.stringMatching(
      /:3022:1 error\[yaml-syntax\] the key `title` stands on line 5 already\. Hint: remove/,
    ),
  ]);
});

test('brackets that stand too deep', () => {
  expect(toldOfCharter(charter, `${described}prose: ${'['.repeat(20_000)}\n`)).toEqual([
    expect.stringMatching(/:21:\d+ error\[yaml-syntax\] brackets stand too deep in one another/),
  ]);
});
