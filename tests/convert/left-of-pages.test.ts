/** What extraction leaves of pages inside a text is told: numbers, heads, rules, numbers of lines, calls of notes. */
import { describe, expect, test } from 'vitest';
import { charter, convertCharter, described, toldOfCharter } from './charter.ts';

const long = 'Les anciens gardent le puits tout au long de l’année et chacun des habitants y';
const goesOn = 'puise l’eau dont il a besoin pour sa famille et pour ses bêtes.';

/** The charter with a line in the midst of a sentence. */
function inSentence(line: string): string {
  return charter.replace('3. Nul', `3. ${long}\n${line}\n${goesOn} Nul`);
}

/** The same behind a sentence. */
function behindSentence(line: string): string {
  return charter.replace('3. Nul', `3. ${long} ${goesOn}\n${line}\nNul`);
}

const rulesOf = (text: string) => toldOfCharter(text).map((told) => /\[([a-z-]+)\]/u.exec(told)?.[1]);

describe.each([
  ...['XII', 'A-12', '- 12 -', '12/45', 'Page 12 sur 45', '[12]', 'II-12', '{12}', '<12>', 'Page : 12'],
  ...['P a g e 12', 'fol. 12', 'page xii', '12e page', '١٢', '15-05032', 'S/2015/364/Add.1', '1-12'],
])('the line %s', (line) => {
  test.each([
    ['in the midst of a sentence', inSentence],
    ['behind a sentence', behindSentence],
  ])('%s', (_, text) => {
    expect(rulesOf(text(line))).toEqual(['looks-like-page-number']);
  });
});

test('a Roman number may be that of a division', () => {
  expect(toldOfCharter(inSentence('XII'))).toEqual([
    expect.stringMatching(
      /runningHeads: \[\{ text: 'XII', times: 1 \}\]`; if it is that of a division, describe its kind under `divisions`;/,
    ),
  ]);
});

test('numbers of one form that vary are proposed as a pattern, a sign that comes again as a line', () => {
  const numbered = inSentence('A-12').replace('\n2. Les', '\nA-11\n\n2. Les');
  expect(toldOfCharter(numbered)[0]).toContain("runningHeads: [{ pattern: 'A-{num}', times: 2 }]");
  const marked = inSentence('S/2015/364').replace('\n2. Les', '\nS/2015/364\n\n2. Les');
  expect(toldOfCharter(marked)[0]).toContain("runningHeads: [{ text: 'S/2015/364', times: 2 }]");
});

test('what is proposed is what the text needs', () => {
  const yaml = described.replace('items:', "runningHeads: [{ pattern: 'A-{num}', times: 2 }]\nitems:");
  const numbered = inSentence('A-12').replace('\n2. Les', '\nA-11\n\n2. Les');
  expect(toldOfCharter(numbered, yaml)).toEqual([]);
});

test.each(['XII.', 'S/2015/364).', '12 bis.'])('%s may end the sentence above it', (line) => {
  const text = charter.replace('3. Nul', `3. ${long} puise depuis l’an\n${line}\nNul`);
  expect(toldOfCharter(text).filter((told) => !told.includes('looks-like-marker'))).toEqual([]);
});

describe.each(['Projet', 'DRAFT', 'Charte du puits', 'Journal officiel du village', '3 mars 2041'])(
  'the line “%s”',
  (line) => {
    test('in the midst of a sentence is told', () => {
      expect(toldOfCharter(inSentence(line))).toEqual([
        expect.stringContaining(`warning[line-wedged] “${line}” stands on a line of its own`),
      ]);
    });
  },
);

test('a note at the foot of a page, and an address', () => {
  expect(rulesOf(inSentence('1 La loi du puits de l’an 2040, que le conseil du village garde.'))).toEqual([
    'line-wedged',
  ]);
  expect(rulesOf(inSentence('https://exemple.org/charte.pdf'))).toEqual(['line-wedged']);
});

test.each(['« Les Anciens »', 'et des champs', '(Le Matin)'])('“%s” goes on with the sentence', (line) => {
  expect(rulesOf(inSentence(line))).toEqual([]);
});

test.each(['__________', '-----', '* * *', '• • •', '~~~'])('the rule %s', (line) => {
  expect(toldOfCharter(behindSentence(line))).toEqual([
    expect.stringContaining(`warning[line-of-signs] “${line}” stands alone on a line`),
  ]);
});

test('numbers of lines behind words', () => {
  const text = `La charte\n\n1. Le puits\nest à\ntous 5\nles\nhabitants\ndu\nvillage,\naux 10\nanciens\net\naux\nautres\nde la place. 15\n`;
  const yaml = described.replace('[3]', '[1]').replace(/items.*\n/u, '');
  expect(
    convertCharter(text, yaml).diagnostics.map(({ rule, line, column }) => [rule, line, column]),
  ).toEqual([
    ['line-number', 5, 6],
    ['line-number', 10, 5],
    ['line-number', 15, 14],
  ]);
});

describe('a word with what calls a note behind it', () => {
  test.each(['village1', 'village¹', 'village[1]', 'village(1)', 'village12'])('%s', (word) => {
    expect(toldOfCharter(charter.replace('du village', `du ${word}`))).toEqual([
      expect.stringMatching(
        new RegExp(`warning\\[looks-like-call\\] “${RegExp.escape(word)}” seems to call a note`),
      ),
    ]);
  });

  test.each(['CO2', 'G5', '10 m²', 'km2', 'village 1', 'village (1)', 'village2040', '1er'])(
    '%s calls none',
    (word) => {
      expect(rulesOf(charter.replace('du village', `du ${word}`))).toEqual([]);
    },
  );

  test('a note that is given is called', () => {
    const text = charter
      .replace('du village', 'du village[1]')
      .replace('\n2.', '\n[1] Celui de la place.\n\n2.');
    const yaml = described.replace(
      'items:',
      "notes: { marker: '[{num}]', call: '[{num}]', count: 1 }\nitems:",
    );
    expect(toldOfCharter(text, yaml)).toEqual([]);
    expect(toldOfCharter(text.replace('anciens gardent', 'anciens[2] gardent'), yaml)).toEqual([
      expect.stringContaining('“anciens[2]” seems to call a note, and no note is given that is called “[2]”'),
    ]);
  });
});

test('a sentence that stands twice, parted otherwise into lines', () => {
  const text = charter.replace(
    '3. Nul',
    '3. Le puits est curé le premier jour.\nLe puits est curé\nle premier jour. Nul',
  );
  expect(toldOfCharter(text)).toEqual([
    expect.stringMatching(
      /:10:1 warning\[line-repeated\] “Le puits est curé le premier jour\.” stands twice/,
    ),
  ]);
});
