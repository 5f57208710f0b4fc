/** A first description is guessed from a text, and the text converts by it right away. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { describe as describeText } from '../../src/convert/describe/describe.ts';
import { writeFirstDescription } from '../../src/integration/first-description.ts';
import type { Instrument } from '../../src/model/edition.ts';
import { clausesOf, guess, guessed, type Guess } from './guessed.ts';
import { root, sourcesOf } from './sources.ts';
import { editionOf } from './project.ts';

describe('the two texts', () => {
  const described = (id: string) =>
    parse(readFileSync(join(root, `content/instruments/${id}.yaml`), 'utf8')) as Guess;
  const read = (id: string) => readFileSync(join(root, `seeds/${id}.txt`));

  test.each(['oci-2016', 'dialogue-2024'])('%s is guessed as it is described', (id) => {
    const { value } = guess(read(id), `seeds/${id}.txt`);
    const real = described(id);
    const keys = ['id', 'file', 'sha256', 'date', 'language', 'preamble', 'items', 'closing', 'runningHeads'];
    for (const key of keys) expect([key, value[key]]).toEqual([key, real[key]]);
    for (const key of ['marker', 'numbering', 'counts'])
      expect(value.clauses[key]).toEqual(real.clauses[key]);
    if (real.divisions !== undefined) {
      const isNamed = ([key]: [string, unknown]) => key === 'names' || key === 'shortNames';
      const divisions = Object.entries(real.divisions as object).filter((entry) => !isNamed(entry));
      expect(value.divisions).toEqual(Object.fromEntries(divisions));
    }
  });
});

/** A text that leaves numbers out, which an editor has to say. */
const guessable = readdirSync(join(root, 'tests/fixtures/third-texts')).filter(
  (name) => name !== 'numbers-of-laws',
);

test.each(guessable)('the third text %s converts by its guess', (name) => {
  const sources = sourcesOf(`tests/fixtures/third-texts/${name}/`);
  const real = editionOf(sources).instruments[0] as Instrument;
  const [seed] = sources.seeds.values();
  expect(clausesOf(guessed(Buffer.from(seed?.bytes ?? '').toString()))).toHaveLength(clausesOf(real).length);
});

test('every key that is guessed has a comment on what is to be checked', () => {
  const { yaml } = guess(readFileSync(join(root, 'seeds/dialogue-2024.txt')));
  const lines = yaml.split('\n');
  for (const [index, line] of lines.entries())
    if (/^[a-zA-Z]/.test(line) && !line.startsWith('file:') && !line.startsWith('sha256:'))
      expect([line, lines[index - 1]]).toEqual([line, expect.stringMatching(/^# to be checked: \S/)]);
});

test('a text without numbers is told, and no text makes the guess fail', () => {
  const told = describeText({ file: 'seeds/a.txt', bytes: Buffer.from('La paix.\nLe puits.\n') }, 1);
  expect(told).toMatchObject({ description: null, diagnostics: [{ rule: 'no-numbers', line: 1 }] });
  const piece = fc.constantFrom(
    '1. ',
    '2. ',
    '3. ',
    'I. ',
    'a) ',
    'b) ',
    'Article 1 ',
    'Article 2',
    'TITRE I',
    'TITRE II : ',
    '- ',
    '• ',
    'le puits',
    'LE PUITS',
    '.',
    ';',
    '\n',
    '\n\n',
    '\n',
    'Fait à Gao, le 3 mars 2031',
    '….... 3',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
      const { description, diagnostics } = describeText(
        { file: 'a.txt', bytes: Buffer.from(pieces.join('')) },
        1,
      );
      expect(description !== null || diagnostics.length > 0).toBe(true);
    }),
    { seed: 14, numRuns: 60 },
  );
});

describe('dates', () => {
  const signed = (day: string) =>
    guess(`1. Le puits est à tous.\n2. Nul ne le ferme.\n\nFait à Gao, le ${day}\n`, 'charte-2031.txt').value;

  test.each([
    ['29 février 2032', '2032-02-29'],
    ['1er mars 2031', '2031-03-01'],
    ['31 février 2031', '2031-01-01'],
    ['29 février 2031', '2031-01-01'],
    ['31 avril 2031', '2031-01-01'],
    ['0 mai 2031', '2031-01-01'],
    ['31 février 2031, corrigé le 3 mars 2031', '2031-03-03'],
  ])('%s', (day, date) => {
    expect(signed(day)).toMatchObject({ date });
  });
});

test('a guess that no description may hold is told, never thrown', () => {
  const bytes = Buffer.from('1. Le puits est à tous.\n2. Nul ne le ferme.\n');
  const { description, diagnostics } = describeText({ file: 'seeds/a\\b.txt', bytes }, 1);
  expect(description).toBeNull();
  expect(diagnostics.map(({ file, rule, message, hint }) => [file, rule, message, hint])).toEqual([
    [
      'seeds/a\\b.txt',
      'guess-unfit',
      'what is guessed for `file` does not fit: a file name without folders',
      expect.stringContaining('give the text file a plain name'),
    ],
  ]);
});

test('where no division is sound, clauses are counted together, since an empty list of figures fits nothing', () => {
  const objective = 'OBJECTIF 1. De l’eau pour tous';
  const { value } = guess(
    `${objective}\n1.1 Le puits est ouvert.\n1.1.1 Il l’est la nuit.\n1.5 degré de trop.\n1.2 Il est couvert.\n1.a Les voisins aident.\n1.b Les anciens comptent.\nOBJECTIF 2. Un chemin\nOBJECTIF 2. Un chemin\n2.1 – Le chemin est droit.\n2.a Il est éclairé.\n${objective}\n`,
  );
  expect(value['divisions']).toMatchObject({ count: 0 });
  expect(value.clauses).not.toHaveProperty('counts');
  expect(value.clauses).toHaveProperty('count');
});

test('it is written where there is none yet, and never over one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'describe-'));
  try {
    const text = join(folder, 'Charte du Puits 2031.txt');
    writeFileSync(text, '1. Le puits est à tous.\n2. Nul ne le ferme.\n');
    const lines: string[] = [];
    const manner = { print: (line: string) => lines.push(line), say: (line: string) => lines.push(line) };
    const written = join(folder, 'content/instruments/charte-du-puits-2031.yaml');
    expect(writeFirstDescription(text, join(folder, 'content'), manner)).toBe(written);
    const yaml = readFileSync(written, 'utf8');
    expect(parse(yaml)).toMatchObject({ id: 'charte-du-puits-2031', order: 1, date: '2031-01-01' });
    expect(writeFirstDescription(text, join(folder, 'content'), manner)).toBeNull();
    expect(readFileSync(written, 'utf8')).toBe(yaml);
    expect(writeFirstDescription(join(folder, 'none.txt'), join(folder, 'content'), manner)).toBeNull();
    expect(lines).toEqual([
      expect.stringMatching(
        /^Wrote \S+charte-du-puits-2031\.yaml\. Check each line .* Not looked for: tables, /,
      ),
      expect.stringMatching(/error\[described-already\]/),
      expect.stringMatching(/none\.txt:1:1 error\[not-readable\]/),
    ]);
    expect(existsSync(join(folder, 'content/instruments/none.yaml'))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
