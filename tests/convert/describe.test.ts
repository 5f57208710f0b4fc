/** A first description is guessed from a text, and the text converts by it right away. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { describe as describeText } from '../../src/convert/describe/describe.ts';
import { writeFirstDescription } from '../../src/integration/first-description.ts';
import type { Edition, Instrument } from '../../src/model/edition.ts';
import { convertCharter } from './charter.ts';
import { root, sourcesOf } from './sources.ts';
import { editionOf } from './project.ts';

interface Guess {
  [key: string]: unknown;
  clauses: Record<string, unknown>;
}

function guess(text: string | Uint8Array, file = 'seeds/charte.txt'): { yaml: string; value: Guess } {
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
function guessed(text: string): Instrument {
  const { edition, diagnostics } = convertCharter(text, guess(text).yaml);
  expect(diagnostics.filter(({ rule }) => !LEFT_TO_EDITORS.includes(rule))).toEqual([]);
  return (edition as Edition).instruments[0] as Instrument;
}

/** Addresses of clauses in an instrument, without its id. */
function clausesOf({ provisions, id }: Instrument): string[] {
  return provisions.filter(({ kind }) => kind === 'clause').map(({ eId }) => eId.slice(id.length + 1));
}

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

describe('made-up charters', () => {
  test('divisions in one another, articles that run on', () => {
    const found = guessed(`PARTIE I : LES LIEUX
TITRE I : LA PLACE
Article 1. La place est à tous.
TITRE II : LE PUITS
Article 2. Le puits est gardé.
PARTIE II : LES GENS
TITRE I : LES ANCIENS
Article 3. Les anciens parlent.
`);
    expect(clausesOf(found)).toEqual(['i/i/1', 'i/ii/2', 'ii/i/3']);
    expect(found.divisions[0]?.divisions.map(({ title }) => title.text)).toEqual(['LA PLACE', 'LE PUITS']);
  });

  test('articles with titles and a first number in words, lists, pages and a signature', () => {
    const found = guessed(`CHARTE DU PUITS

Les habitants du village,
réunis sur la place,

ARTICLE PREMIER : Du puits

Le puits est à tous.

ARTICLE 2 : Des gardiens

Les gardiens veillent :
a) le matin ;
b) le soir.

- 1 -

ARTICLE 3 : Du jour

Le jour est fixé chaque année.

- 2 -

Fait à Gao, le 3 mars 2031

Les anciens
`);
    expect(clausesOf(found)).toEqual(['1', '2', '3']);
    expect(found.provisions.map(({ kind }) => kind)).toEqual([
      'preamble',
      'clause',
      'clause',
      'clause',
      'closing',
    ]);
    expect(found.description).toMatchObject({
      date: '2031-03-03',
      place: 'Gao',
      nouns: { clause: { one: 'article' } },
    });
    expect(found.emendations.map(({ before }) => before)).toEqual(['- 1 -', '- 2 -']);
  });

  test('a first chapter in words, others in Roman numbers, articles alone on their line', () => {
    const found = guessed(`ACCORD SUR LE PUITS

CHAPITRE PREMIER : DISPOSITIONS GÉNÉRALES

Article 1er
Le puits est à tous.

Article 2
Les gardiens :
- ouvrent le puits ;
- ferment le puits.

CHAPITRE II : DISPOSITIONS FINALES

Article 3
Le présent accord est affiché.
`);
    expect(clausesOf(found)).toEqual(['i/1', 'i/2', 'ii/3']);
    expect(found.divisions.map(({ title }) => title.text)).toEqual([
      'DISPOSITIONS GÉNÉRALES',
      'DISPOSITIONS FINALES',
    ]);
  });

  test('numbers in Roman capitals with numbered lists', () => {
    const found = guessed(`The village agrees as follows:

I. The well is open to all of the inhabitants.

II. The keepers shall see to:
1) the rope;
2) the bucket;
3) the wall.

III. The day of the cleaning is the first of the month.

Done at Gao on 3 March 2031
`);
    expect(clausesOf(found)).toEqual(['i', 'ii', 'iii']);
    expect(found.description).toMatchObject({ language: 'en', date: '2031-03-03' });
    expect(found.provisions[2]?.body).toMatchObject([{ type: 'paragraph' }, { items: [{}, {}, {}] }]);
  });
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

test('a kind of divisions of which none is sound has no list of figures', () => {
  const { value } = guess(
    'OBJECTIF 2. Un puits\nOBJECTIF 2. Un puits\n2.1 Le puits est droit.\n2.2 Il est gardé.\n',
  );
  expect(value.clauses['counts'] ?? [1]).not.toEqual([]);
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
