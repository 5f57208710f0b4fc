/** Text that looks like code stays text, in the model and on the page. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emit } from '../../src/convert/emit/files.ts';
import { divisionPage, provisionPage } from '../../src/convert/emit/mdx.ts';
import { itemsOf, ownText } from '../../src/edition/text.ts';
import type { Part, SicMark } from '../../src/model/edition.ts';
import { foldWhiteSpace } from '../../src/model/white-space.ts';
import { readPage } from './page.ts';
import { convertText, dialogue, seed } from './project.ts';
import { anyText } from '../any-text.ts';

const hostile = [
  '{x}',
  '{',
  '}',
  '{/* x */}',
  '{`${x}`}',
  '<script>alert(1)</script>',
  '<script>',
  '</Item>',
  '<',
  '<a',
  '< b',
  '<!-- x -->',
  '<?x ?>',
  '<https://a.b>',
  '<>',
  'import x',
  'import x from "y"',
  'import "x"',
  'import {x}',
  'import',
  'export default 1',
  'export const a = 1',
  'export {a}',
  'importer du mil',
  'exporter',
  '---',
  '***',
  '___',
  '===',
  '+++',
  '- a',
  '* a',
  '+ a',
  '1. a',
  '1) a',
  '1986. a',
  '# a',
  '#',
  '###### a',
  '> a',
  '*a*',
  '**a**',
  '_a_',
  'a_b_c',
  '*é*',
  '`a`',
  '```',
  '~~~',
  '~a~',
  '| a | b |',
  '&amp;',
  '&amp',
  '&lt;',
  '&#123;',
  '&copy;',
  '&',
  '[a](b)',
  '![a](b)',
  '[a]: b',
  '[^1]: x',
  '[a][b]',
  'https://example.org/?a=b&c=d',
  'www.example.org',
  'a@example.org',
  '\\',
  '\\\\',
  '\\a',
  'a\\',
  '\\{',
  '"a"',
  "'a'",
  '«a»',
  '!',
  '?',
  ':',
  ';',
  ',',
  '…',
  ':::',
  '$a$',
  '@x',
  'a  b',
  'a :b',
  'title: x',
  '%',
  '\u0301a',
  'a\u200Bb',
  '😀',
  '=',
  'é',
  'Réhabiliter',
];

const words = fc
  .array(fc.oneof(fc.constantFrom(...hostile), anyText(6)), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((parts) => fc.constantFrom('', ' ').map((glue) => foldWhiteSpace(parts.join(glue))))
  // Characters refused in reading never get here.
  .filter((text) => text !== '' && !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text));

type Kind = 'heading' | 'paragraph' | 'item';
const clause = first(dialogue.provisions);
const division = first(dialogue.divisions);

function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('an edition without text');
  return one;
}

function shownAs(kind: Kind, text: string, sic: SicMark[]): string {
  const passage = { text, lines: clause.lines, sic };
  const part: Part =
    kind === 'item'
      ? { type: 'list', items: [{ marker: '➢', position: 1, parts: [], ...passage }], lines: clause.lines }
      : { type: kind, ...passage };
  const page = readPage(provisionPage({ ...clause, body: [part] }));
  expect(page.passages).toHaveLength(1);
  expect(page.sic.length).toBe(sic.length);
  return page.passages[0]?.text ?? '';
}

describe.each<Kind>(['paragraph', 'item', 'heading'])('as the words of a %s', (kind) => {
  test('each of the list survives', () => {
    for (const text of hostile.map(foldWhiteSpace)) {
      expect(shownAs(kind, text, [])).toBe(text);
      expect(shownAs(kind, text, [{ id: 'a~1', start: 0, end: text.length }])).toBe(text);
    }
  });

  test('any text survives', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort(
          (one, other) => one - other,
        );
        const sic = start === end ? [] : [{ id: 'a~1', start, end }];
        expect(shownAs(kind, text, sic)).toBe(text);
      }),
      { seed: 80, numRuns: 150 },
    );
  });
});

test('any text survives as the title of a theme', () => {
  fc.assert(
    fc.property(words, (text) => {
      const passage = { ...division.title, text, sic: [] };
      const { passages } = readPage(
        divisionPage({
          ...division,
          marker: text,
          title: passage,
          label: passage,
          introduction: passage,
        }),
      );
      expect(passages).toEqual(
        ['Title', 'Label', 'Introduction'].map((name) => ({
          name,
          marker: name === 'Title' ? text : null,
          text,
        })),
      );
    }),
    { seed: 80, numRuns: 60 },
  );
});

test('from the file to the page: a recommendation made of nothing but what looks like code', () => {
  const code =
    'export const {x} = <script> import y --- * _ ` &amp; 1. # | ~ [a](b) https://a.b <!-- --> {/* */} \\ \' "';
  const text = seed('dialogue-2024')
    .toString('utf8')
    .replace('Promouvoir le leadership des femmes dans la diplomatie ;', code)
    .replace('Tessalit-Bouressa', code);
  const { edition } = convertText('dialogue-2024', Buffer.from(text));
  if (edition === null) throw new Error('not converted');
  const clauses = edition.instruments[0]?.provisions ?? [];
  const one = clauses.find(({ eId }) => eId === 'dialogue-2024/5/61');
  const many = clauses.find(({ eId }) => eId === 'dialogue-2024/4/80');
  if (one === undefined || many === undefined) throw new Error('a clause is not there');
  expect([ownText(one), itemsOf(many)[9]?.text]).toEqual([code, code]);
  expect(readPage(emit(edition).get('pages/dialogue-2024/5/61.mdx') ?? '').passages[0]?.text).toBe(code);
});
