/** Sentences behind a list, and tables of contents that are not described. */
import { describe, expect, test } from 'vitest';
import { charter, convertCharter, described, toldOfCharter } from './charter.ts';

describe.each([
  ['at once', '\n', 'full-stop'],
  ['behind a blank line', '\n\n', 'blank-line'],
])('a sentence behind a list, %s', (_, gap, rule) => {
  const text = charter.replace('b) le soir.', `b) le soir.${gap}Une règle fixe le jour.`);

  test('is told, with where lists end', () =>
    expect(toldOfCharter(text)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^seeds/charte\\.txt:${gap.length + 7}:1 warning\\[list-ended\\] .*\`listEnds: ${rule}\``,
          'u',
        ),
      ),
    ]));

  test('is a paragraph of the clause by that', () => {
    const whole = described.replace('counts: [3]', `counts: [3]\n  listEnds: ${rule}`);
    expect(toldOfCharter(text, whole)).toEqual([]);
    const clause = convertCharter(text, whole).edition?.instruments[0]?.provisions.find(
      ({ num }) => num === '2',
    );
    expect(clause?.body.map((part) => ('text' in part ? part.text : part.type))).toEqual([
      ...['Les anciens gardent le puits :', 'list', 'Une règle fixe le jour.'],
    ]);
  });
});

test.each([
  ['an item that goes on', 'b) le soir. Une règle\nfixe le jour.'],
  ['one with a name at the head of a line', 'b) le soir de\nSikasso.'],
])('nothing is told of %s', (_, item) =>
  expect(toldOfCharter(charter.replace('b) le soir.', item))).toEqual([]),
);

test('a table of contents with dots is told once, and left out by what is proposed', () => {
  const text = `${charter}\nTABLE DES MATIÈRES\nDu puits ........ 1\nDe l'accord . . . . . 2\n`;
  const [told, ...others] = toldOfCharter(text);
  const proposal = "contents: { begins: 'TABLE DES MATIÈRES', ends: 'De l''accord' }";
  expect(others).toEqual([]);
  expect(told).toMatch(/^seeds\/charte\.txt:11:1 warning\[looks-like-contents\] /u);
  expect(told).toContain(proposal);
  expect(toldOfCharter(text, `${described}${proposal}\n`)).toEqual([]);
});
