/** Words parted at the end of a line, by whatever sign, would be printed with a blank in them: they are told. */
import { describe, expect, test } from 'vitest';
import { charter, toldOfCharter } from './charter.ts';

const parted = (half: string, rest: string, blank = '') =>
  toldOfCharter(charter.replace('3. Nul', `3. La ${half}${blank}\n${rest} a lieu. Nul`));

describe.each([
  ...[
    '-',
    '\u2010',
    '\u2011',
    '\u2012',
    '–',
    '—',
    '\u2015',
    '\u2212',
    '=',
    '¬',
    '~',
    '_',
    '\u2E17',
    '\uFF0D',
  ],
])('the hyphen %s', (sign) => {
  test.each(['', ' ', '\u00A0'])('at the end of a line, with %j behind it', (blank) => {
    expect(parted(`tran${sign}`, 'sition', blank)).toEqual([
      expect.stringContaining(`warning[word-parted] “tran${sign}” seems to go on on the next line`),
    ]);
  });

  test('in capitals', () => {
    expect(parted(`TRAN${sign}`, 'SITION')).toEqual([expect.stringContaining('warning[word-parted]')]);
  });

  test('within a line', () => {
    expect(toldOfCharter(charter.replace('3. Nul', `3. La tran${sign} sition a lieu. Nul`))).toEqual([
      expect.stringContaining(`“tran${sign} sition” has a blank behind its hyphen`),
    ]);
  });
});

test('a soft hyphen is told as a hyphen and as a sign', () => {
  const told = parted('tran\u00AD', 'sition');
  expect(told).toHaveLength(2);
  expect(told.join()).toMatch(/zero-width[^]*word-parted|word-parted[^]*zero-width/);
});

test.each([
  ['l’', 'eau'],
  ["qu'", 'il'],
  ['jusqu’', 'Ansongo'],
  ['L’', 'EAU'],
])('%s at the end of a line', (half, rest) => {
  expect(parted(half, rest)).toEqual([
    expect.stringContaining(
      `“${half}” seems to go on on the next line: it would be printed as “${half} ${rest}`,
    ),
  ]);
});

test('an apostrophe with a blank behind it, and letters with blanks between', () => {
  expect(toldOfCharter(charter.replace('3. Nul', '3. Nul et l’ ancien'))).toEqual([
    expect.stringContaining('“l’ ancien” has a blank behind its apostrophe'),
  ]);
  expect(toldOfCharter(charter.replace('3. Nul', '3. p u i t s et'))).toEqual([
    expect.stringContaining('“p u i t s” has a blank behind each letter'),
  ]);
});

test.each([
  ['Le fleuve –', 'le grand'],
  ['la somme =', 'le prix'],
  ['les gardiens’', 'le puits'],
  ['court-', 'Bamako'],
  ["l’option ‘c'", 'suit'],
])('“%s” is no part of a word', (half, rest) => {
  expect(parted(half, rest)).toEqual([]);
});
