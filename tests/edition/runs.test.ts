/** The runs of any text with any marks: nothing lost, nothing empty, every mark whole, French marks bound. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bindMarks, finalStop } from '../../src/edition/french-marks.ts';
import { keptTogether } from '../../src/edition/kept-together.ts';
import { cut, endInLongWord, runsOf, spansOf, wordsOfRuns, type Run } from '../../src/edition/runs.ts';
import type { SicMark } from '../../src/model/edition.ts';
import { foldWhiteSpace } from '../../src/model/white-space.ts';

const runs = { seed: 9, numRuns: 400 };

const anyText = fc
  .array(
    fc.constantFrom(
      'mot',
      'œuvre',
      ' ',
      ' ',
      ' ;',
      ' :',
      ' !',
      ' ?',
      '« ',
      ' »',
      '«',
      '»',
      '😀',
      'é',
      '.',
      ',',
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => foldWhiteSpace(parts.join('')))
  .filter((text) => text !== '');

/** Two different offsets of a text, the lower first. */
const spanIn = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    .filter(({ start, end }) => start < end);

/** Stretches of a text that do not overlap: between every other pair of some sorted offsets. */
const slipsIn = (text: string) =>
  fc.uniqueArray(fc.nat(text.length), { maxLength: 6 }).map((offsets): SicMark[] => {
    const sorted = offsets.toSorted((a, b) => a - b);
    return sorted.flatMap((start, index) => {
      const end = sorted[index + 1];
      return index % 2 === 1 || end === undefined ? [] : [{ id: `a/1~${index}`, start, end }];
    });
  });

const marked = anyText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    sic: slipsIn(text),
    ties: fc
      .array(spanIn(text), { maxLength: 3 })
      .map((spans) => spans.map((span, index) => ({ key: `tie-${index}`, ...span }))),
    found: fc.array(spanIn(text), { maxLength: 3 }),
  }),
);

/** A run of words with its offset and the marks around it, outermost first. */
interface Leaf {
  start: number;
  text: string;
  marks: string[];
}

function leaves(given: readonly Run[], start = 0, marks: string[] = []): Leaf[] {
  let at = start;
  return given.flatMap((run) => {
    if (run.kind === 'words') {
      const leaf = { start: at, text: run.text, marks };
      at += run.text.length;
      return [leaf];
    }
    const below = leaves(run.runs, at, [...marks, ...namesOf(run)]);
    at += wordsOfRuns(run.runs).length;
    return below;
  });
}

function namesOf(run: Exclude<Run, { kind: 'words' }>): string[] {
  if (run.kind === 'sic') return [`sic ${run.note}`];
  return run.kind === 'tie' ? run.keys.toSorted() : ['found'];
}

function countOfSic(given: readonly Run[]): number {
  return given.reduce(
    (sum, run) => sum + (run.kind === 'words' ? 0 : countOfSic(run.runs) + (run.kind === 'sic' ? 1 : 0)),
    0,
  );
}

describe('the runs of any text with any marks', () => {
  test('give back the text, white space folded', () => {
    fc.assert(
      fc.property(marked, ({ text, sic, ...marks }) => {
        expect(foldWhiteSpace(wordsOfRuns(runsOf({ text, sic }, marks)))).toBe(text);
      }),
      runs,
    );
  });

  test('are never empty, marks around nothing included', () => {
    fc.assert(
      fc.property(marked, ({ text, sic, ...marks }) => {
        const check = (given: readonly Run[]): void => {
          expect(given.length).toBeGreaterThan(0);
          for (const run of given) {
            if (run.kind === 'words') expect(run.text).not.toBe('');
            else check(run.runs);
          }
        };
        check(runsOf({ text, sic }, marks));
      }),
      runs,
    );
  });

  test('have each character in exactly the marks that hold it', () => {
    fc.assert(
      fc.property(marked, ({ text, sic, ties, found }) => {
        const all = leaves(runsOf({ text, sic }, { ties, found }));
        for (let offset = 0; offset < text.length; offset++) {
          const leaf = all.find((one) => one.start <= offset && offset < one.start + one.text.length);
          const holds = ({ start, end }: { start: number; end: number }): boolean =>
            start <= offset && offset < end;
          expect(leaf?.marks).toEqual([
            ...sic.filter(holds).map(({ id }) => `sic ${id}`),
            ...ties.filter(holds).map(({ key }) => key),
            ...(found.some(holds) ? ['found'] : []),
          ]);
        }
      }),
      runs,
    );
  });

  test('have each sic once, in one piece', () => {
    fc.assert(
      fc.property(marked, ({ text, sic, ...marks }) => {
        expect(countOfSic(runsOf({ text, sic }, marks))).toBe(sic.length);
      }),
      runs,
    );
  });

  test('have no breakable space beside a French mark', () => {
    fc.assert(
      fc.property(marked, ({ text, sic, ...marks }) => {
        expect(wordsOfRuns(runsOf({ text, sic }, marks))).not.toMatch(
          /[^\S\u00A0\u202F][;:!?»]|«[^\S\u00A0\u202F]/u,
        );
      }),
      runs,
    );
  });
});

test('a mark within a sic and one that overlaps it', () => {
  const sic = [{ id: 'a/1~1', start: 4, end: 8 }];
  const ties = [{ key: 'x', start: 2, end: 6 }];
  expect(runsOf({ text: 'un motz ici ;', sic }, { ties })).toEqual([
    { kind: 'words', text: 'un' },
    { kind: 'tie', keys: ['x'], runs: [{ kind: 'words', text: ' m' }] },
    {
      kind: 'sic',
      note: 'a/1~1',
      runs: [
        { kind: 'tie', keys: ['x'], runs: [{ kind: 'words', text: 'ot' }] },
        { kind: 'words', text: 'z ' },
      ],
    },
    { kind: 'words', text: 'ici\u00A0;' },
  ]);
});

test('an empty text has no runs', () => {
  expect(runsOf({ text: '', sic: [] })).toEqual([]);
});

test('each blank beside a mark is exchanged, however many there are, and none is made', () => {
  expect(bindMarks('« mot »  ; mot: «mot» ?')).toBe('«\u00A0mot\u00A0»\u00A0\u00A0; mot: «mot»\u00A0?');
});

test('quoted words are found where they first stand, or left out', () => {
  expect(
    spansOf('un puits, un puits', [
      { key: 'a', words: 'un puits' },
      { key: 'b', words: 'une route' },
    ]),
  ).toEqual([{ key: 'a', start: 0, end: 8 }]);
});

test('a stretch is cut within itself alone', () => {
  expect(cut({ start: 2, end: 6 }, [{ key: 'a', start: 0, end: 4 }])).toEqual([
    { start: 2, end: 4, keys: ['a'] },
    { start: 4, end: 6, keys: [] },
  ]);
});

test('a line of a witness keeps its characters, and each mark with its word', () => {
  const line = '  le mot ;  « un  mot » ! et: «ceci»';
  const parts = keptTogether(line);
  expect(parts.map(({ text }) => text).join('')).toBe(line);
  expect(parts.filter(({ kept }) => kept).map(({ text }) => text)).toEqual(['mot ;', '« un', 'mot » !']);
  fc.assert(
    fc.property(anyText, (text) => {
      const free = keptTogether(text).map((part) => (part.kept ? 'x'.repeat(part.text.length) : part.text));
      expect(free.join('').length).toBe(text.length);
      expect(free.join('')).not.toMatch(/\s[;:!?»]|«\s/u);
    }),
    runs,
  );
});

test.each([
  ['des mots', '.'],
  ['constatée.', ''],
  ['quoi\u00A0?', ''],
  ['etc… ', ''],
  ['un mot »', '.'],
])('a sentence that ends in “%s” ends in “%s”', (words, stop) => {
  expect(finalStop(words)).toBe(stop);
});

test.each([
  ['intra et intercommunautaire', true],
  ['intra et intergénérationnelles', true],
  ['mouvements', false],
  ['intercommunautaire ;', false],
])('a sign after “%s” may stand on the next line: %s', (text, may) => {
  expect(endInLongWord(text)).toBe(may);
});
