/** Keys of a description that change nothing are told with their place. */
import { expect, test } from 'vitest';
import { charter, described, toldOfCharter } from './charter.ts';

const titled = `TITRE PREMIER : LE PUITS\nRÈGLES\nArticle premier. Le puits est à tous.\nArticle 2. Il est gardé.\n`;
const titles = described
  .replace('preamble: {}\n', '')
  .replace(/items.*\n/, '')
  .replace(
    /clauses:[^]*$/,
    `divisions: { marker: 'TITRE {num} :', numbering: decimal, spelled: { PREMIER: '1' }, count: 1, titleEnds: label, labels: [RÈGLES] }
clauses: { marker: 'Article {num}.', numbering: decimal, spelled: { premier: '1' }, counts: [2] }\n`,
  );

test('nothing is told where every key has one', () => {
  expect(toldOfCharter()).toEqual([]);
  expect(toldOfCharter(titled, titles)).toEqual([]);
});

test.each([
  [
    'a number spelled out',
    "premier: '1'",
    "premier: '1', deuxième: '2'",
    'no marker is printed with “deuxième”',
  ],
  [
    'a number of divisions spelled out',
    "PREMIER: '1'",
    "PREMIER: '1', SECOND: '2'",
    'no marker is printed with “SECOND”',
  ],
  ['a label', '[RÈGLES]', '[RÈGLES, ARTICLES]', 'no division has the label “ARTICLES”'],
  [
    'a form of a marker',
    "marker: 'Article {num}.'",
    "marker: ['Article {num}.', 'Art. {num}']",
    'no marker is printed as “Art. {num}”',
  ],
])('%s that never occurs', (_, words, by, message) => {
  expect(toldOfCharter(titled, titles.replace(words, by))).toEqual([
    expect.stringMatching(
      new RegExp(
        `^content/charte\\.yaml:1\\d:\\d+ warning\\[no-effect\\] ${message.replace(/[.{}]/g, '\\$&')}`,
      ),
    ),
  ]);
});

test.each([
  [
    'the subject of sentences',
    'clauses:\n',
    'clauses:\n  subject: Le chef\n',
    '“Le chef” stands nowhere in the text',
  ],
  [
    'titles of some clauses that have none',
    'clauses:\n',
    'clauses:\n  titled: some\n',
    'clauses have no titles',
  ],
  [
    'a kind of items',
    /items.*\n/,
    "items:\n - { marker: '{num})', numbering: letters, count: 2 }\n - { marker: •, count: 0 }\n",
    'no item is printed with “•”',
  ],
  [
    'a count of no items',
    'count: 2',
    "counts: { '2': 2, '3': 0 }",
    '3 is said to have no items, as all others are',
  ],
  [
    'the beginning of a line of prose',
    'preamble: {}\n',
    'preamble: {}\nprose: [3. fois]\n',
    'no line begins with “3. fois”',
  ],
  [
    'a running head that stands nowhere',
    'preamble: {}\n',
    'preamble: {}\nrunningHeads: [{ text: Le puits, times: 0 }]\n',
    'a running head is described that stands nowhere',
  ],
  [
    'a noun for divisions',
    'articles } }',
    'articles }, division: { one: titre, many: titres } }',
    'the text has no divisions',
  ],
  [
    'a full title that is the title',
    'title: Charte du puits\n',
    'title: Charte du puits\nfullTitle: Charte du puits\n',
    'it is the title again',
  ],
])('%s', (_, words, by, message) => {
  const told = toldOfCharter(charter, described.replace(words, by));
  expect(told).toEqual([expect.stringContaining(` warning[no-effect] ${message}. Hint: `)]);
});
