/** Pieces set on pages: nothing lost, nothing parted that belongs together, notes at the foot of their page. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagesOf, type Atom, type Group, type PageFormat } from '../../../src/teaching/handout/pages.ts';

interface Named extends Atom {
  name: string;
}

const format = (over: Partial<PageFormat> = {}): PageFormat => ({
  columns: 1,
  height: 10,
  head: 0,
  noteHeights: new Map([
    ['a', 1],
    ['b', 2],
  ]),
  noteSpace: 1,
  foot: 0,
  ...over,
});

const atom = (name: string, over: Partial<Named> = {}): Named => ({
  name,
  height: 1,
  space: 0,
  glued: false,
  notes: [],
  ...over,
});
/** `n` lines, of which no page has one alone. */
const lines = (name: string, n: number): Named[] =>
  Array.from({ length: n }, (_, index) =>
    atom(`${name}${index + 1}`, { glued: index === 0 || index === n - 2 }),
  );
const group = (atoms: Named[], whole = false): Group<Named> => ({
  atoms,
  wholes: whole ? [atoms.length] : [],
});
const names = (groups: Group<Named>[], over?: Partial<PageFormat>) =>
  pagesOf(groups, format(over)).map(({ columns }) =>
    columns.map((column) => column.map(({ name }) => name).join(' ')).join(' | '),
  );

describe('pages', () => {
  test('one there is, also of nothing', () => {
    expect(names([])).toEqual(['']);
  });

  test('are filled to their edge', () => {
    expect(names([group(lines('a', 10)), group(lines('b', 2))])).toEqual([
      'a1 a2 a3 a4 a5 a6 a7 a8 a9 a10',
      'b1 b2',
    ]);
  });

  test('have the title on the first', () => {
    expect(names([group(lines('a', 10))], { head: 6 })).toEqual(['a1 a2 a3 a4', 'a5 a6 a7 a8 a9 a10']);
  });

  test('leave no line alone, before or after', () => {
    expect(names([group(lines('a', 9)), group(lines('b', 4))])).toEqual([
      'a1 a2 a3 a4 a5 a6 a7 a8 a9',
      'b1 b2 b3 b4',
    ]);
    expect(names([group(lines('a', 11))])).toEqual(['a1 a2 a3 a4 a5 a6 a7 a8 a9', 'a10 a11']);
  });

  test('do not break after a heading', () => {
    const heading = atom('H', { glued: true, height: 2 });
    expect(names([group(lines('a', 7)), group([heading, ...lines('b', 3)])])).toEqual([
      'a1 a2 a3 a4 a5 a6 a7',
      'H b1 b2 b3',
    ]);
  });

  test('keep a question with its clause where one page holds both', () => {
    const asked = [...lines('b', 4), atom('question', { glued: true }), atom('blank')];
    expect(names([group(lines('a', 6)), group(asked, true)])).toEqual([
      'a1 a2 a3 a4 a5 a6',
      'b1 b2 b3 b4 question blank',
    ]);
    expect(names([group(lines('a', 6)), group([...lines('c', 12), atom('question')], true)])).toEqual([
      'a1 a2 a3 a4 a5 a6 c1 c2 c3 c4',
      'c5 c6 c7 c8 c9 c10 c11 c12 question',
    ]);
  });

  test('keep a pair together, and what is asked of it too where one page holds all', () => {
    const two = [...lines('b', 2), ...lines('c', 3)];
    const asked = [atom('q', { glued: true }), ...lines('r', 3)];
    const paired = { atoms: two, wholes: [5] };
    expect(names([group(lines('a', 6)), paired])).toEqual(['a1 a2 a3 a4 a5 a6', 'b1 b2 c1 c2 c3']);
    expect(names([group(lines('a', 6)), { atoms: [...two, ...asked], wholes: [9, 5] }])).toEqual([
      'a1 a2 a3 a4 a5 a6',
      'b1 b2 c1 c2 c3 q r1 r2 r3',
    ]);
    const much = { atoms: [...two, ...asked, ...lines('s', 4)], wholes: [13, 5] };
    expect(names([group(lines('a', 6)), much])).toEqual([
      'a1 a2 a3 a4 a5 a6',
      'b1 b2 c1 c2 c3 q r1 r2 r3',
      's1 s2 s3 s4',
    ]);
    expect(names([group(lines('a', 4)), much])).toEqual([
      'a1 a2 a3 a4 b1 b2 c1 c2 c3',
      'q r1 r2 r3 s1 s2 s3 s4',
    ]);
  });

  test('part a pair that no page holds', () => {
    const long = { atoms: [...lines('b', 6), ...lines('c', 6)], wholes: [12] };
    expect(names([group(lines('a', 3)), long])).toEqual(['a1 a2 a3 b1 b2 b3 b4 b5 b6', 'c1 c2 c3 c4 c5 c6']);
  });

  test('have columns, filled one after the other; a question may stand in the next one of its page', () => {
    expect(names([group(lines('a', 13))], { columns: 2 })).toEqual([
      'a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 | a11 a12 a13',
    ]);
    expect(
      names([group(lines('a', 12)), group([...lines('b', 11), atom('q')], true)], { columns: 2 }),
    ).toEqual(['a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 | a11 a12', 'b1 b2 b3 b4 b5 b6 b7 b8 b9 | b10 b11 q']);
  });

  test('do not count the space above what stands at their head', () => {
    const spaced = (name: string) => group([atom(name, { height: 4, space: 2 })]);
    expect(names([spaced('a'), spaced('b'), spaced('c'), spaced('d')])).toEqual(['a b', 'c d']);
  });

  test('end, however high the foot', () => {
    expect(names([group(lines('a', 3))], { foot: 40 })).toEqual(['a1 a2 a3', '']);
  });

  test('have the foot on the last, with room for it', () => {
    expect(names([group(lines('a', 7))], { foot: 3 })).toEqual(['a1 a2 a3 a4 a5 a6 a7']);
    expect(names([group(lines('a', 8))], { foot: 3 })).toEqual(['a1 a2 a3 a4 a5 a6 a7 a8', '']);
    expect(names([group(lines('a', 13))], { foot: 3, columns: 2 })).toEqual([
      'a1 a2 a3 a4 a5 a6 a7 | a8 a9 a10 a11 a12 a13',
    ]);
  });

  test('have a text above the foot, where one can come along', () => {
    const [a, b] = [lines('a', 5), lines('b', 3)];
    expect(names([group(a), group(b)], { foot: 3 })).toEqual(['a1 a2 a3 a4 a5', 'b1 b2 b3']);
    expect(names([group(lines('a', 2)), group(lines('b', 8))], { foot: 3 })).toEqual([
      'a1 a2 b1 b2 b3 b4 b5 b6 b7 b8',
      '',
    ]);
  });

  test('have each note once, where it is called first, and its room', () => {
    const called = [atom('x', { notes: ['a'] }), ...lines('y', 8), atom('z', { notes: ['b', 'a'] })];
    const pages = pagesOf([group(called)], format());
    expect(pages.map(({ notes }) => notes)).toEqual([['a'], ['b']]);
    expect(pages.map(({ columns }) => columns.flat().length)).toEqual([7, 3]);
  });

  test('hold what is higher than they are', () => {
    expect(names([group([atom('a'), atom('b', { height: 40 }), atom('c')])])).toEqual(['a', 'b', 'c']);
    const glued = Array.from({ length: 12 }, (_, index) => atom(String(index), { glued: true }));
    expect(names([group(glued)])).toEqual(['0 1 2 3 4 5 6 7 8 9', '10 11']);
  });
});

test('nothing is lost, doubled or out of order, and no column is higher than its page', () => {
  const anyAtom = fc.record({
    name: fc.string(),
    height: fc.integer({ min: 1, max: 7 }),
    space: fc.integer({ min: 0, max: 3 }),
    glued: fc.boolean(),
    notes: fc.subarray(['a', 'b']),
  });
  const anyGroup = fc
    .tuple(fc.array(anyAtom, { maxLength: 12 }), fc.nat(12), fc.boolean())
    .map(([atoms, first, isWhole]) => ({
      atoms,
      wholes: [...(isWhole ? [atoms.length] : []), ...(first < atoms.length ? [first] : [])],
    }));
  fc.assert(
    fc.property(fc.array(anyGroup, { maxLength: 12 }), fc.constantFrom(1, 2), (groups, columns) => {
      const pages = pagesOf(groups, format({ columns, height: 20, head: 5, foot: 4 }));
      expect(pages.flatMap((page) => page.columns.flat())).toEqual(groups.flatMap(({ atoms }) => atoms));
      const noted = pages.flatMap(({ notes }) => notes);
      expect(noted).toEqual([...new Set(noted)]);
      pages.forEach(({ columns: own, notes }, index) => {
        const isLast = index === pages.length - 1;
        expect(!isLast && own.flat().length === 0).toBe(false);
        const room = notes.reduce((sum, key) => sum + (key === 'a' ? 1 : 2), notes.length > 0 ? 1 : 0);
        for (const column of own) {
          const used = column.reduce((sum, one, at) => sum + one.height + (at === 0 ? 0 : one.space), 0);
          expect(used).toBeLessThanOrEqual(20 - (index === 0 ? 5 : 0) - (isLast ? 4 : 0) - room);
        }
      });
    }),
    { seed: 13, numRuns: 500 },
  );
});
