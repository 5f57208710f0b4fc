/** What the pages of a source leave in a text: heads with a number in a sentence, feet, columns, lines joined. */
import { describe, expect, test } from 'vitest';
import { wholeText } from '../../src/edition/text.ts';
import { charter, convertCharter, described, toldOfCharter } from './charter.ts';

const sentence = 'Le puits est à tous les habitants du village.';
const parted = (line: string) =>
  charter.replace('Le puits est à tous les', 'Le puits est à tous\n' + line + '\nles');
const clause = (text: string, description: string, num: string) =>
  convertCharter(text, description).edition?.instruments[0]?.provisions.find((one) => one.num === num);

describe('a running head in the midst of a sentence', () => {
  test.each([
    ['12 CHARTE DU PUITS 3 mai 2041', '{num} CHARTE DU PUITS 3 mai 2041'],
    ['3 mai 2041 CHARTE DU PUITS 13', '3 mai 2041 CHARTE DU PUITS {num}'],
    ['La charte du puits                                 17', 'La charte du puits {num}'],
    ['17                                 La charte du puits', '{num} La charte du puits'],
  ])('“%s” is told, and left out by its proposal', (head, pattern) => {
    const text = parted(head);
    const proposal = `runningHeads: [{ pattern: '${pattern}', times: 1 }]`;
    expect(toldOfCharter(text)).toEqual([
      expect.stringMatching(/^seeds\/charte\.txt:4:1 warning\[looks-like-page-number\] /u),
    ]);
    expect(toldOfCharter(text)[0]).toContain(proposal);
    const whole = `${described}${proposal}\n`;
    expect(toldOfCharter(text, whole)).toEqual([]);
    expect([clause(text, whole, '1')].map((one) => one && wholeText(one))).toEqual([sentence]);
  });

  test('lines that stand again word for word are told, and left out by their proposal', () => {
    const text = parted('Charte du puits').replace('Nul ne le ferme', 'Nul ne le\nCharte du puits\nferme');
    const proposal = "runningHeads: [{ text: 'Charte du puits', times: 2 }]";
    expect(toldOfCharter(text)).toEqual([
      expect.stringMatching(/^seeds\/charte\.txt:4:1 warning\[looks-like-page-number\] /u),
      expect.stringContaining(proposal),
    ]);
    expect(toldOfCharter(text, `${described}${proposal}\n`)).toEqual([]);
  });

  test('lines that stand again with numbers that rise are told', () => {
    const text = parted('Charte du puits 4').replace(
      'Nul ne le ferme',
      'Nul ne le\nCharte du puits 5\nferme',
    );
    expect(toldOfCharter(text)).toEqual([
      expect.stringContaining("pattern: 'Charte du puits {num}', times: 2"),
      expect.stringContaining("pattern: 'Charte du puits {num}', times: 2"),
    ]);
  });
});

describe('footnotes at the foot of a page', () => {
  const called = charter.replace('à tous les', 'à tous [1]\n[1] Voir l’annexe, qui a\nles mesures.\nles');
  const noted = (ends: string) =>
    `${described}notes: { marker: '[{num}]', call: '[{num}]', count: 1, ends: ${ends} }\n`;

  test('a note ends with the line that ends in a full stop', () => {
    expect(toldOfCharter(called, noted('full-stop'))).toEqual([]);
    const body = clause(called, noted('full-stop'), '1')?.body;
    expect(body?.map((part) => ('text' in part ? part.text : ''))).toEqual([
      'Le puits est à tous [1] les habitants du village.',
      'Voir l’annexe, qui a les mesures.',
    ]);
  });

  test('one that goes on is told where it is taken for a line', () =>
    expect(toldOfCharter(called, noted('line'))).toEqual([
      expect.stringMatching(/^seeds\/charte\.txt:5:1 warning\[note-end\] .*`full-stop`/u),
    ]));

  test('one that ends is told where it is taken up to a blank line', () =>
    expect(toldOfCharter(called, noted('blank-line'))).toEqual([
      expect.stringMatching(/^seeds\/charte\.txt:6:1 warning\[note-end\] .*`full-stop`/u),
    ]));
});

test('two blanks behind sentences stand in no columns, even one below the other', () => {
  const text = charter.replace(
    '3. Nul',
    '3. Le puits est là.  On y va\nEt il est plein.  Il y est\nle soir. Nul',
  );
  expect(toldOfCharter(text)).toEqual([]);
});

test('lines in columns that no clause has cannot be described as a table, and are told so', () => {
  const told = toldOfCharter(
    charter.replace('La charte du puits', 'La charte du puits\nCôté     Seaux\nNord     12\nSud      8'),
  );
  expect(told).toEqual([
    expect.stringMatching(/:2:1 warning\[looks-like-table\] .* Hint: only in a clause can they be described/),
  ]);
});

describe('lines in columns', () => {
  const table = 'Côté     Seaux\nNord     12\nSud      8\n';
  const text = charter.replace('\n\n2.', `\n${table}\n2.`);

  test('are told once, with the line that describes them', () => {
    expect(toldOfCharter(text)).toEqual([
      expect.stringMatching(
        /^seeds\/charte\.txt:4:1 warning\[looks-like-table\] .*`tables: \[\{ begins: 'Côté Seaux', rows: 3 \}\]`/u,
      ),
    ]);
    expect(toldOfCharter(text, `${described}tables: [{ begins: 'Côté Seaux', rows: 3 }]\n`)).toEqual([]);
  });

  test('a cell between tabs may be empty', () => {
    const tabs = charter.replace('\n\n2.', '\nCôté\tSeaux\tJour\nNord\t\tlundi\nSud\t8\t\n\n2.');
    const whole = `${described}tables: [{ begins: Côté Seaux, rows: 3 }]\n`;
    expect(toldOfCharter(tabs, whole)).toEqual([]);
    const part = clause(tabs, whole, '1')?.body.find(({ type }) => type === 'table');
    expect(part?.type === 'table' && part.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['Côté', 'Seaux', 'Jour'],
      ['Nord', '', 'lundi'],
      ['Sud', '8', ''],
    ]);
  });

  test('a row with a cell too few is told', () =>
    expect(
      toldOfCharter(
        text.replace('Sud      8', 'Sud 8'),
        `${described}tables: [{ begins: Côté Seaux, rows: 3 }]\n`,
      ),
    ).toEqual([expect.stringContaining('seeds/charte.txt:6:1 error[table-row]')]));
});

test.each(['CHAPITRE II : DES GARDIENS', 'Titre 2 – Des gardiens', 'ANNEXE A'])(
  '“%s” behind a sentence in a line is told',
  (heading) =>
    expect(toldOfCharter(charter.replace('village.', `village. ${heading}`))).toEqual([
      expect.stringMatching(/^seeds\/charte\.txt:3:50 warning\[line-joined\] /u),
    ]),
);

test('an article behind a sentence in a line is told, also where its number is said to be left out', () => {
  const articles = charter.replaceAll(/^(\d)\./gmu, 'Article $1.').replace('\n\nArticle 2.', ' Article 2.');
  const description = described
    .replace("'{num}.'", "'Article {num}.'")
    .replace('counts: [3]', "counts: [2]\n  gaps: ['2']");
  expect(toldOfCharter(articles, description)).toEqual([
    expect.stringMatching(/^seeds\/charte\.txt:3:58 warning\[line-joined\] “Article 2\. Les anciens …”/u),
  ]);
});

test.each(['Voir la page. Titre de chacun à part.', 'Il relève du CHAPITRE II de la charte.'])(
  'nothing is told of “%s”',
  (line) => expect(toldOfCharter(charter.replace('village.', `village. ${line}`))).toEqual([]),
);

test.each([
  ['Ã  tous', '“Ã” alone'],
  ['ofﬁciel', '“ﬁ” is one sign for the letters “fi”'],
])('“%s” is told as spoiled', (words, told) =>
  expect(toldOfCharter(charter.replace('est à tous', `est ${words}`))).toEqual([
    expect.stringContaining(told),
  ]),
);
