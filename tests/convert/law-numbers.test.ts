/** Numbers as laws have them: articles inserted before and behind others, series of a code, recitals, years in titles. */
import { describe, expect, test } from 'vitest';
import { convertCharter, described, toldOfCharter } from './charter.ts';

const rules = (count: number, marker = 'Article {num}.') =>
  described
    .replace("  marker: '{num}.'\n  numbering: decimal\n  counts: [3]\n", '')
    .replace('clauses:\n', `clauses: { marker: '${marker}', numbering: law, count: ${count} }\n`)
    .replace(/^items:.*\n/mu, '')
    .replace('preamble: {}', 'preamble: { paragraphs: line }');

const textOf = (nums: readonly string[]) =>
  `La charte\n${nums.map((num) => `Article ${num}. On puise ${num.length} seaux.`).join('\n')}\n`;

const addresses = (text: string, description: string) =>
  convertCharter(text, description).edition?.instruments[0]?.provisions.flatMap(({ kind, eId }) =>
    kind === 'clause' ? [eId.slice('charte-2041/'.length)] : [],
  );

describe('articles inserted into a law', () => {
  test.each([
    [
      ['1er', '1er bis A', '1er bis', '2'],
      ['1', '1-bis-a', '1-bis', '2'],
    ],
    [
      ['1', '2 A', '2 B', '2', '3'],
      ['1', '2-a', '2-b', '2', '3'],
    ],
    [
      ['1', '2', '2A', '2B', '3'],
      ['1', '2', '2a', '2b', '3'],
    ],
    [
      ['L. 111-1', 'L. 111-2 A', 'L. 111-2', 'L. 112-1'],
      ['l-111-1', 'l-111-2-a', 'l-111-2', 'l-112-1'],
    ],
    [
      ['L. 111-1', 'R. 111-1', 'D. 111-2', 'L. 111-2', 'R. 111-3'],
      ['l-111-1', 'r-111-1', 'd-111-2', 'l-111-2', 'r-111-3'],
    ],
  ])('%j', (nums, expected) => {
    expect(toldOfCharter(textOf(nums), rules(nums.length))).toEqual([]);
    expect(addresses(textOf(nums), rules(nums.length))).toEqual(expected);
  });

  test.each([
    [['1', '2 B', '2'], 'seeds/charte.txt:3:1 error[marker-order] expected 2 after 1, found 2 B'],
    [['1', '2', '2B'], 'seeds/charte.txt:4:1 error[marker-gap] expected 3 after 2, found 2B'],
    [
      ['L. 111-1', 'R. 111-1', 'D. 111-3'],
      'seeds/charte.txt:4:1 error[marker-gap] expected D. 111-2 after R. 111-1, found D. 111-3',
    ],
    [['1', '2 A', '3'], 'seeds/charte.txt:4:1 error[marker-gap] expected 2 after 2 A, found 3'],
  ])('one of %j is missing', (nums, told) => {
    expect(toldOfCharter(textOf(nums), rules(nums.length))).toContainEqual(expect.stringContaining(told));
  });

  test('a preposition behind a number is text', () => {
    const text = 'La charte\nArticle 1 A la fête, on danse.\nArticle 2 A midi, on dort.\n';
    const alone = rules(2, 'Article {num}');
    expect(toldOfCharter(text, alone)).toEqual([]);
    expect(addresses(text, alone)).toEqual(['1', '2']);
  });
});

describe('a preamble', () => {
  const recitals = (last: number) =>
    `La charte\n(1) Le lac est à tous.\n(2) Il baisse.\n(${last}) Nul ne le puise\nsans mesure.\nArticle 1. On puise.\n`;

  test('has recitals numbered one after the other', () => {
    expect(toldOfCharter(recitals(3), rules(1))).toEqual([]);
  });

  test('with a gap in their numbers, and numbers in one paragraph, are told', () => {
    const told = toldOfCharter(recitals(4), rules(1));
    expect(told).toHaveLength(3);
    expect(told[0]).toContain('seeds/charte.txt:2:1 warning[looks-like-marker]');
    const merged = rules(1).replace('{ paragraphs: line }', '{}');
    expect(toldOfCharter(recitals(3), merged)[0]).toContain('let `paragraphs` of the preamble be `line`');
  });
});

describe('what pages print', () => {
  const page = (line: string) =>
    `LA CHARTE DE 2041\n1. Le puits est à\n${line}\ntous.\n2. On puise.\n3. On boit.\n`;
  const bare = described.replace(/^items:.*\n/mu, '');

  test('a year at the end of a title is no page number', () => {
    expect(toldOfCharter(page('nous'), bare)).toEqual([]);
  });

  test('a head with a date is told as it is', () => {
    expect(toldOfCharter(page('JOURNAL OFFICIEL DU BOURG – 12 mai 2040'), bare)).toEqual([
      expect.stringContaining(
        "`runningHeads: [{ text: 'JOURNAL OFFICIEL DU BOURG – 12 mai 2040', times: 1 }]`",
      ),
    ]);
  });

  test.each([
    ...[
      'xii',
      '– iv –',
      '12/40',
      '- 12 -',
      '-12-',
      'p. 12',
      'Page 12',
      '12 of 40',
      '[12]',
      '~ 12 ~',
      '· 12 ·',
    ],
    ...['Pg. 12', 'P12', 'Page | 12', '12 | Page', 'page n° 12', '12 / 40 pages'],
  ])('%s', (number) => {
    expect(toldOfCharter(page(number), bare)).toEqual([
      expect.stringContaining(`seeds/charte.txt:3:1 warning[looks-like-page-number] “${number}”`),
    ]);
  });

  test('a number of a clause alone on its line is no page', () => {
    const alone = bare.replace("'{num}.'", "'{num}'");
    expect(toldOfCharter('La charte\n1\nLe puits.\n2\nLe seau.\n3\nLe four.\n', alone)).toEqual([]);
  });

  test.each(['habi\u2011\ntants', 'habi¬\ntants', 'habi-\ntants', 'HABI-\nTANTS', 'habi- tants'])(
    'a word parted in one of its ways: %j',
    (word) => {
      expect(toldOfCharter(page(`des ${word}`), bare)).toEqual([
        expect.stringContaining('seeds/charte.txt:3:5 warning[word-parted]'),
      ]);
    },
  );

  test.each(['à court- et moyen terme', 'le nord – sud', 'une demi-journée'])('%s is whole', (words) => {
    expect(toldOfCharter(page(words), bare)).toEqual([]);
  });

  test.each(['il', 'dix', 'civil'])('%s is a word', (word) => {
    expect(toldOfCharter(page(word), bare)).toEqual([]);
  });
});
