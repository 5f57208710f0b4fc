/** Running heads and page numbers that vary are taken out by a pattern, with a record of each word; no other word is. */
import { describe, expect, test } from 'vitest';
import { itemsOf, wholeText } from '../../src/edition/text.ts';
import { charter, convertCharter, described, toldOfCharter } from './charter.ts';

const heads = (yaml: string) => `${described}runningHeads: [${yaml}]\n`;
const inserted = (line: string, at = 'habitants ') => charter.replace(at, `habitants${line}`);

/** What is left out of a text by a description, and all of its words. */
function read(text: string, description: string) {
  const { edition, diagnostics } = convertCharter(text, description);
  expect(diagnostics).toEqual([]);
  const [instrument] = edition?.instruments ?? [];
  return {
    left: instrument?.emendations.map(({ rule, lines, before }) => [rule, lines[0], before]),
    words: instrument?.provisions.map((one) => [wholeText(one), ...itemsOf(one).map(({ marker }) => marker)]),
  };
}

const whole = read(charter, described).words;

describe.each([
  [
    'a page number on a line of its own',
    '\nPage 3 sur 40\n',
    "{ pattern: 'Page {num} sur {num}', times: 1 }",
    'Page 3 sur 40',
  ],
  ['one in Roman figures', '\n  – iv –\n', "{ pattern: '– {num} –', times: 1 }", '– iv –'],
  ['a number alone', '\n 17 \n', "{ pattern: '{num}', times: 1 }", '17'],
  [
    'words that vary',
    '\n12  Le puits, p. 4\n',
    "{ pattern: '12 {words}, p. {num}', times: 1 }",
    '12 Le puits, p. 4',
  ],
])('%s', (_, line, head, before) => {
  test('is left out inside a sentence, and recorded', () =>
    expect(read(inserted(line), heads(head))).toEqual({ left: [['running-head', 4, before]], words: whole }));
});

test('a page number within a line is left out with its words alone', () =>
  expect(
    read(inserted('  Page 3  sur 40 '), heads("{ pattern: 'Page {num} sur {num}', inside: true, times: 1 }")),
  ).toEqual({ left: [['running-head-inside', 3, 'Page 3 sur 40']], words: whole }));

test.each(['Page 3 sur quarante', 'la Page 3 sur 40', 'Page 3 sur 40e'])('“%s” is no such line', (line) =>
  expect(
    toldOfCharter(inserted(`\n${line}\n`), heads("{ pattern: 'Page {num} sur {num}', times: 1 }")),
  ).toContainEqual(expect.stringContaining('error[running-head-count]')),
);

test.each([
  ["{ text: a, pattern: '{num}', times: 1 }", 'give either the `text` of the line, or a `pattern`'],
  ['{ times: 1 }', 'give either the `text` of the line, or a `pattern`'],
  ["{ pattern: '{words}', times: 1 }", 'a pattern of varying words alone would be every line'],
  [
    "{ pattern: 'a {words}', inside: true, times: 1 }",
    'words that vary cannot be told from those of the text',
  ],
])('%s is refused', (head, message) =>
  expect(toldOfCharter(charter, heads(head)).join('\n')).toContain(message),
);

test('a number of the text that is taken for that of a page is told, since it does not rise', () =>
  expect(
    toldOfCharter(
      charter.replace('habitants ', 'habitants\n12\n').replace('3. Nul', '3\n3. Nul'),
      heads("{ pattern: '{num}', times: 2 }"),
    ),
  ).toEqual([expect.stringMatching(/^seeds\/charte\.txt:11:1 warning\[page-order\]/)]));
