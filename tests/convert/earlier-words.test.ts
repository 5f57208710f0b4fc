/** A text that was changed since the last conversion: what moved from clause to clause, and what else differs, is told. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Workshop, type Part } from './workshop.ts';

const seed = 'seeds/oci-2016.txt';
const described = 'content/instruments/oci-2016.yaml';

let workshop: Workshop;
beforeEach(() => {
  // One text is quick to convert.
  workshop = new Workshop([seed, described].map((path): Part => [path, path]));
  const digest = createHash('sha256')
    .update(readFileSync(workshop.path(seed)))
    .digest('hex');
  workshop.replace(described, 'file: oci-2016.txt', `file: oci-2016.txt\nsha256: ${digest}`);
  expect(workshop.run().printed).toEqual([]);
});
afterEach(() => workshop.close());

/** What is told of words, without places, in the order of the text. */
const told = () =>
  workshop.run().printed.flatMap((line) => /(?:error|warning)\[words-.*$/u.exec(line)?.[0] ?? []);

test('a sentence that moved to the clause before, which breaks no other rule', () => {
  const sentence =
    'a exprimé son \nappréciation pour la sage direction du Président Ibrahim Boubacar Keita\u00A0 ; \n';
  const last = 'effective aux travaux du Comité de suivi et de mise en œuvre\u00A0; \n';
  workshop.replace(seed, sentence, '\n');
  workshop.replace(seed, last, `${last}${sentence}`);
  expect(told()).toEqual([
    'error[words-moved] “a exprimé son appréciation pour la … direction du Président Ibrahim Boubacar Keita” stood in oci-2016/v at the last conversion, and stands in oci-2016/iv now. Hint: compare both clauses with the source.',
  ]);
});

test('a word that is another, in the clause that has it', () => {
  workshop.replace(seed, 'a salué les progrès réalisés', 'a salué les succès réalisés');
  expect(told()).toEqual([
    'warning[words-changed] oci-2016/v has other words than at the last conversion: “succès” stands for “progrès”. Hint: compare the clause with the source.',
  ]);
});

test('pages of the last conversion that cannot be read, as a fault of the disk', () => {
  workshop.replace(seed, 'a salué les progrès réalisés', 'a salué les succès réalisés');
  const page = [...workshop.contents('out').keys()].find((path) => path.endsWith('.mdx')) ?? '';
  rmSync(page);
  mkdirSync(page);
  const { written, printed } = workshop.run();
  expect(written).toBe(false);
  expect(printed).toContainEqual(
    expect.stringMatching(/\.mdx:1:1 error\[not-readable\] this cannot be read: a folder stands/),
  );
});

test('nothing where the text never was converted, and nothing of words where blanks alone differ', () => {
  workshop.replace(seed, 'v. a salué les progrès réalisés', 'v. a salué  les progrès réalisés');
  expect(told()).toEqual([]);
  workshop.replace(seed, 'les progrès réalisés', 'les succès réalisés');
  workshop.remove('out/pages');
  expect(told()).toEqual([]);
});
