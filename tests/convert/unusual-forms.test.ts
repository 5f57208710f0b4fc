/** Forms that few texts have: divisions without titles or numbers, several articles in one, notes called by signs. */
import { describe, expect, test } from 'vitest';
import { divisionTitle } from '../../src/edition/names.ts';
import { noteCalls } from '../../src/edition/note-calls.ts';
import { allDivisions } from '../../src/edition/divisions.ts';
import { charter, convertCharter, described, toldOfCharter } from './charter.ts';

const bare = described.replace(/preamble[^]*$/u, '');
const textOf = (text: string, description: string) =>
  convertCharter(text, description).edition?.instruments[0];
const addresses = (text: string, description: string) =>
  textOf(text, description)?.provisions.map(({ eId }) => eId.slice('charte-2041/'.length));

describe('divisions without a title', () => {
  const text = `ARTICLE I
Section 1. Le puits est à tous.
Section 2. Il est gardé.
ARTICLE II : DES GENS
Section 1. Nul ne le ferme.
`;
  const rules = (titles: string) =>
    `${bare}divisions: { marker: ['ARTICLE {num} :', 'ARTICLE {num}'], numbering: roman-upper, count: 2, ${titles} }
clauses: { marker: 'Section {num}.', numbering: decimal, counts: [2, 1] }
`;

  test('are called by their marker, some or all of them', () => {
    const some = rules('titleEnds: line, titled: some');
    expect(toldOfCharter(text, some)).toEqual([]);
    expect(allDivisions(textOf(text, some) ?? { divisions: [] }).map(divisionTitle)).toEqual([
      'ARTICLE I',
      'II.\u00A0DES GENS',
    ]);
    const none = text.replace(' : DES GENS', ' :');
    expect(toldOfCharter(none, rules('titleEnds: none'))).toEqual([]);
    expect(addresses(none, rules('titleEnds: none'))).toEqual(['i/1', 'i/2', 'ii/1']);
  });

  test('where each has one, a title that is missing is told with both ways out', () =>
    expect(toldOfCharter(text, rules('titleEnds: line'))).toEqual([
      expect.stringMatching(
        /^seeds\/charte\.txt:1:1 error\[title-missing\] .*`titleEnds: none`.*`titled: some`/u,
      ),
    ]));

  test('a first line that ends with a mark is text where some have a title', () => {
    const some = rules('titleEnds: line, titled: some');
    const introduced = text.replace('ARTICLE I\n', 'ARTICLE I\nVoici ce qui vaut.\n');
    expect(toldOfCharter(introduced, some)).toEqual([]);
    expect(textOf(introduced, some)?.divisions.map(({ introduction }) => introduction?.text)).toEqual([
      'Voici ce qui vaut.',
      undefined,
    ]);
  });
});

describe('an annex without a number behind the signatures', () => {
  const text = `Article 1. Le puits est à tous.
Article 2. Il est gardé.
Fait au puits, le 6 juin 2042
Pour le nord : Awa Keïta
ANNEXE
Les seaux
1. Un seau par personne.
2. Deux seaux par bête.
`;
  const clauses = "clauses: { marker: 'Article {num}.', numbering: decimal, count: 2";
  const annex =
    "{ marker: '{num}', numbering: words, spelled: { ANNEXE: '1' }, count: 1, titleEnds: line, address: 'annexe-{num}'";

  test('is told where the closing would hold it, with the line that describes it', () => {
    const told = toldOfCharter(
      text,
      `${bare}${clauses} }\nclosing: { begins: Fait au puits, paragraphs: line }\n`,
    );
    expect(told).toEqual([
      expect.stringMatching(/^seeds\/charte\.txt:5:1 warning\[looks-like-heading\] “ANNEXE”/u),
      expect.stringMatching(/^seeds\/charte\.txt:8:1 warning\[looks-like-marker\] “2\. Deux/u),
    ]);
    expect(told[0]).toContain(`\`divisions: [${annex} }]\``);
  });

  test('is a division of its own', () => {
    const whole = `${bare}divisions: [${annex}, clauses: { marker: '{num}.', numbering: decimal, count: 2 } }]
${clauses}, outside: 2 }
closing: { begins: Fait au puits, until: ANNEXE, paragraphs: line }
`;
    expect(toldOfCharter(text, whole)).toEqual([]);
    expect(addresses(text, whole)).toEqual(['1', '2', 'annexe-1/1', 'annexe-1/2', 'cloture']);
  });
});

describe('several articles in one', () => {
  const text = `Article 1. Le puits est à tous.
Articles 2 à 4 (abrogés)
Article 5. Il est gardé.
`;
  const rules = (markers: string, count: number) =>
    `${bare}clauses: { marker: [${markers}], numbering: decimal, counts: [${count}] }\n`;

  test('are told with their form, which makes them one clause', () => {
    const [told] = toldOfCharter(text, rules("'Article {num}.'", 2));
    expect(told).toMatch(/^seeds\/charte\.txt:3:1 error\[marker-gap\] expected 2 after 1, found 5/u);
    expect(told).toContain("`marker: ['Article {num}.', 'Articles {num} à {num}']`");
    const whole = rules("'Article {num}.', 'Articles {num} à {num}'", 3);
    expect(toldOfCharter(text, whole)).toEqual([]);
    expect(addresses(text, whole)).toEqual(['1', '2-4', '5']);
  });

  test('the next number is the one after the last of them', () =>
    expect(
      toldOfCharter(
        text.replace('Article 5', 'Article 6'),
        rules("'Article {num}.', 'Articles {num} à {num}'", 3),
      ),
    ).toEqual([
      expect.stringMatching(/^seeds\/charte\.txt:3:1 error\[marker-gap\] expected 5 after 2-4, found 6/u),
    ]));
});

describe('notes called by raised figures and by signs', () => {
  const raised = charter
    .replace('à tous les', 'à tous¹ les\n¹ Modifié en 2040.\n')
    .replace('leur accord', 'leur accord¹²')
    .concat('¹² Depuis 2039.\n');
  const rules = (numbering: string) =>
    `${described}notes: { marker: '{num}', call: '{num}', numbering: ${numbering}, count: 2 }\n`;

  test.each([
    ['raised', raised],
    ['signs', raised.replaceAll('¹²', '**').replaceAll('¹', '*')],
  ])(
    '%s: are told, also in the midst of a sentence, and given to the words that call them',
    (numbering, text) => {
      const proposal = `numbering: ${numbering}, count: 2 }`;
      expect(toldOfCharter(text)).toEqual([
        expect.stringMatching(/^seeds\/charte\.txt:4:1 warning\[looks-like-note\]/u),
        expect.stringMatching(/^seeds\/charte\.txt:12:1 warning\[looks-like-note\]/u),
      ]);
      expect(toldOfCharter(text)[0]).toContain(proposal);
      expect(toldOfCharter(text, rules(numbering))).toEqual([]);
      const noted = textOf(text, rules(numbering))?.provisions.flatMap(({ num, body }) =>
        [...noteCalls(body)].map(([{ text: words }, [call]]) => [num, words.slice(call?.start, call?.end)]),
      );
      expect(noted).toEqual(
        numbering === 'raised'
          ? [
              ['1', '¹'],
              ['3', '¹²'],
            ]
          : [
              ['1', '*'],
              ['3', '**'],
            ],
      );
    },
  );
});

test('footnotes and endnotes, the latter under a line of their own', () => {
  const text = charter
    .replace('à tous les', 'à tous¹ les')
    .replace('leur accord', 'leur accord (i)')
    .replace('village.\n', 'village.\n¹ Modifié en 2040.\n')
    .concat('NOTES\n(i) Donné de vive voix,\nou par écrit.\n');
  const rules = `${described}runningHeads: [{ text: NOTES, times: 1 }]
notes:
  - { marker: '{num}', call: '{num}', numbering: raised, count: 1 }
  - { marker: '({num})', call: '({num})', numbering: roman, ends: full-stop, count: 1 }
`;
  expect(toldOfCharter(text, rules)).toEqual([]);
  const notes = textOf(text, rules)?.provisions.flatMap(({ num, body }) =>
    body.flatMap((part) => (part.type === 'note' ? [[num, part.marker, part.text]] : [])),
  );
  expect(notes).toEqual([
    ['1', '¹', 'Modifié en 2040.'],
    ['3', '(i)', 'Donné de vive voix, ou par écrit.'],
  ]);
});
