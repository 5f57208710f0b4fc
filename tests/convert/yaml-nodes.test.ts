/** What stands in a YAML file and is no value, or another than the one written, is told with its place. */
import { expect, test } from 'vitest';
import { charter, described, toldOfCharter } from './charter.ts';

const told = (words: string, by: string) => {
  if (!described.includes(words)) throw new Error(`“${words}” does not stand in the description`);
  return toldOfCharter(charter, described.replace(words, by));
};

const TITLE = 'title: Charte du puits';

test.each(['!!str', '!!int', '!!binary', '!!js/function', '!!null', '!mot', '!'])('the tag %s', (tag) => {
  expect(told(TITLE, `title: ${tag} 12`)).toEqual([
    expect.stringMatching(
      /^content\/charte\.yaml:5:\d+ error\[yaml-syntax\] the tag \S+ stands before this value\. Hint: remove it/,
    ),
  ]);
});

test.each(['preamble: !mot {}', 'preamble: !!omap {}', 'preamble: !!map {}'])('%s', (by) => {
  expect(told('preamble: {}', by)).toEqual([expect.stringContaining('error[yaml-syntax] the tag')]);
});

test('tags, anchors and aliases are told all at once', () => {
  expect(told(`${TITLE}\nshortTitle: Charte`, 'title: &t Charte\nshortTitle: *t\nplace2: !x y')).toEqual([
    expect.stringContaining(':5:11 error[yaml-syntax] the anchor &t stands before this value'),
    expect.stringContaining(':6:13 error[yaml-syntax] an alias stands here'),
    expect.stringContaining(':7:12 error[yaml-syntax] the tag !x stands before this value'),
  ]);
});

test('a merge key is no key', () => {
  expect(told('preamble: {}', 'preamble: { <<: { paragraphs: one } }')).toEqual([
    expect.stringContaining('error[yaml-unknown-key] the key `<<` of `preamble` is not known'),
  ]);
});

test('words behind # without a blank, which a comment seldom has', () => {
  expect(told('about: Une charte inventée.', 'about: Une charte #3 du puits')).toEqual([
    expect.stringMatching(
      /:12:8 warning\[yaml-comment\] “#3 du puits” behind this value is a comment, and is not read/,
    ),
  ]);
  expect(told('about: Une charte inventée.', 'about: Une charte # la troisième')).toEqual([]);
  expect(told('about: Une charte inventée.', "about: 'Une charte #3'")).toEqual([]);
});

test('a second document, and a no-break blank behind a colon', () => {
  expect(toldOfCharter(charter, `${described}---\nid: autre\n`)).toEqual([
    expect.stringMatching(
      /error\[yaml-syntax\] a second document begins here\. Hint: remove the line of ---/,
    ),
  ]);
  expect(told(TITLE, 'title:\u00A0Charte')).toEqual([
    expect.stringContaining('put a common blank in the place of the no-break one on this line'),
  ]);
});

test('a key that is missing, and a day that is none', () => {
  expect(told(`${TITLE}\n`, '')).toEqual([expect.stringContaining('error[yaml-schema] `title` is missing')]);
  expect(told('2041-03-01', '2041-02-31')).toEqual([
    expect.stringContaining(
      'error[yaml-schema] `date` does not fit: write a day that the calendar has, as 2031-03-03',
    ),
  ]);
});

test('notes, titles and clauses of which there are none', () => {
  expect(told('items:', "notes: { marker: '[{num}]', call: '[{num}]', count: 0 }\nitems:")).toEqual([
    expect.stringContaining('warning[no-effect] notes are described of which there are none'),
  ]);
});
