/** Places that an extraction has damaged are told, where all words are there but perhaps not where they belong. */
import { describe, expect, test } from 'vitest';
import { charter, convertCharter, described, toldOfCharter } from './charter.ts';

const asPrinted = (beginning: string) => `${described}asPrinted: ['${beginning}']\n`;

test('nothing is told of a sound text', () => expect(toldOfCharter()).toEqual([]));

describe('a word parted at a line’s end', () => {
  const parted = charter.replace('habitants', 'habi-\n\n  tants');

  test('is a warning with the words as they would be printed', () => {
    expect(toldOfCharter(parted)).toEqual([
      expect.stringMatching(
        /^seeds\/charte\.txt:3:28 warning\[word-parted\] “habi-” .*“habi- tants”\. Hint: join the word/,
      ),
    ]);
    expect(JSON.stringify(convertCharter(parted).edition)).toContain('les habi- tants du');
  });

  test.each(['habi-\nTants', 'habi -\ntants', 'habitants —\ndu', '12-\n13'])('%j is none', (words) =>
    expect(toldOfCharter(charter.replace('habitants', words))).toEqual([]),
  );
});

describe('a line that stands twice in succession', () => {
  const twice = charter.replace('3. Nul', 'des puits du village,\n\n des puits du  village,\n3. Nul');

  test('is a warning, since its words would be printed twice', () => {
    expect(toldOfCharter(twice)).toContainEqual(
      expect.stringMatching(/^seeds\/charte\.txt:11:2 warning\[line-repeated\] .* line 9: its words/),
    );
    expect(toldOfCharter(twice, asPrinted('des puits du'))).toEqual([]);
  });

  test.each(['le puits\nle puits', 'des puits du village,\nde la place\ndes puits du village,'])(
    '%j is none',
    (words) =>
      expect(toldOfCharter(charter.replace('3. Nul', `${words}\n3. Nul`)).join()).not.toContain(
        'line-repeated',
      ),
  );
});

describe('a number that has risen a line', () => {
  const risen = charter
    .replace('3. Nul ne le ferme\nsans', '')
    .replace('3. Nul ne le ferme sans leur accord.', '3. leur accord le dimanche.');
  const text = risen.replace('b) le soir.', 'b) le soir sans');

  test('is an error with the words on both sides, since words stand under the wrong number', () => {
    const { edition } = convertCharter(text);
    expect(edition).toBeNull();
    expect(toldOfCharter(text)).toEqual([
      expect.stringMatching(
        /^seeds\/charte\.txt:9:1 error\[number-risen\] 3\. begins in small letters \(“leur accord le dimanche\. …”\).*\(“… \S+ .*le soir sans”\)/,
      ),
    ]);
  });

  test('is none where the description says that the source has it so', () => {
    expect(toldOfCharter(text, asPrinted('3. leur accord'))).toEqual([]);
  });

  test.each([
    ['the clause before ends with a mark', risen],
    ['the clause before ends with the last conjunction of a list', text.replace('soir sans', 'soir ; et')],
    ['it begins with a capital', text.replace('leur accord', 'Leur accord')],
    ['all clauses are parts of one sentence', '1. le puits\n2. la place\n3. la fontaine\n4. le four\n'],
  ])('is none where %s', (_, other) => {
    const count = other.startsWith('1. le puits')
      ? described.replace('[3]', '[4]').replace(/preamble.*\n|items.*\n/g, '')
      : described;
    expect(toldOfCharter(other, count)).toEqual([]);
  });
});

describe('text behind the last clause', () => {
  test.each([
    'Fait à Gao, en deux exemplaires.',
    'Done at Gao on the first of March.',
    'Gao, le 1er mars 2041',
    'Le chef du village remercie les habitants.',
  ])('is a warning that proposes to describe a closing: %s', (words) => {
    const [line, ...others] = toldOfCharter(`${charter}\n${words}\n`);
    expect(others).toEqual([]);
    expect(line).toMatch(/^seeds\/charte\.txt:11:1 warning\[text-after-last\] .*charte-2041\/3/);
    const begins = /closing: \{ begins: '([^']+)' \}/.exec(line ?? '')?.[1] ?? '';
    expect(words.startsWith(begins)).toBe(true);
    expect(toldOfCharter(`${charter}\n${words}\n`, `${described}closing: { begins: '${begins}' }\n`)).toEqual(
      [],
    );
  });

  test('is none where other clauses have paragraphs too', () => {
    const paragraphs = charter.replace('village.\n', 'village.\n\nIls y viennent à toute heure.\n');
    expect(toldOfCharter(`${paragraphs}\nLe chef du village remercie les habitants.\n`)).toEqual([]);
  });

  test('is none where a sentence goes on after a page', () => {
    expect(toldOfCharter(charter.replace('sans leur', 'sans\n\n\n leur'))).toEqual([]);
  });
});

test('a sign that reading tells is settled by its line too', () => {
  const text = charter.replace('les anciens', 'les &amp; anciens').replace('Nul', 'Nul\u200B');
  expect(toldOfCharter(text)).toEqual([expect.stringContaining(':9:7 warning[zero-width]')]);
  expect(toldOfCharter(text, asPrinted('3. Nul'))).toEqual([]);
});

test('an entry that settles nothing has no effect', () => {
  expect(toldOfCharter(charter, asPrinted('2. Les anciens'))).toEqual([
    expect.stringMatching(/^content\/charte\.yaml:21:13 warning\[no-effect\] nothing is told of a line/),
  ]);
});

describe('a sentence that breaks off', () => {
  const four = `${charter}\n4. Le puits est curé chaque année.\n\n5. Il est fermé le soir.\n`;
  const yaml = described.replace('counts: [3]', 'counts: [5]');

  test('at the end of a clause, where all others end with a mark', () => {
    expect(toldOfCharter(four, yaml)).toEqual([]);
    expect(toldOfCharter(four.replace('chaque année.', 'chaque'), yaml)).toEqual([
      expect.stringMatching(
        /^seeds\/charte\.txt:11:1 warning\[clause-unended\] charte-2041\/4 ends without a mark \(“… est curé chaque”\)/,
      ),
    ]);
  });

  test('is the custom of a text whose clauses have no marks', () => {
    expect(toldOfCharter(four.replace(/\.$/gmu, ''), yaml).join()).not.toContain('clause-unended');
  });

  test('before a line that goes on in small letters behind the end of another', () => {
    const text = charter.replace('3. Nul', '3. Le puits est curé.\nchaque année. Nul');
    expect(toldOfCharter(text)).toEqual([
      expect.stringMatching(
        /^seeds\/charte\.txt:10:1 warning\[line-stray\] “chaque année\. Nul ne …” begins in small/,
      ),
    ]);
    expect(toldOfCharter(text.replace('curé.', 'curé, cf. art.'))).toEqual([]);
    expect(toldOfCharter(text.replace('curé.', 'curé ;'))).toEqual([]);
  });

  test('by a mark alone on a line that is joined to another mark', () => {
    expect(toldOfCharter(charter.replace('le matin ;', 'le matin ;\n;'))).toEqual([
      expect.stringMatching(/^seeds\/charte\.txt:7:1 warning\[mark-stray\] “;” alone on a line/),
    ]);
  });
});
