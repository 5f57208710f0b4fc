/** The dossier: adding without doubles, moving, taking out and putting back. */
import { describe, expect, test } from 'vitest';
import {
  addHeading,
  addText,
  changeEntry,
  emptyDossier,
  indexOf,
  isFull,
  LIMITS,
  moveEntry,
  removeEntry,
  repeatedIn,
  undoRemoval,
  type Dossier,
  type Reference,
} from '../../src/teaching/dossier.ts';

const clause = (num: string): Reference => ({ kind: 'provision', eId: `oci-2016/${num}` });
const dossierOf = (...texts: Reference[]): Dossier => texts.reduce(addText, emptyDossier());
const three = dossierOf(clause('i'), clause('ii'), clause('iii'));
const nums = ({ entries }: Dossier) =>
  entries.map((entry) => (entry.kind === 'provision' ? entry.eId.slice(9) : entry.kind));

test('clauses that other texts of a dossier have too are counted, in pairs and alone', () => {
  const pair = (a: string, b: string): Reference => ({
    kind: 'pair',
    a: `oci-2016/${a}`,
    b: `oci-2016/${b}`,
  });
  const dossier = dossierOf(clause('i'), pair('i', 'ii'), pair('ii', 'iii'), {
    kind: 'subject',
    id: 'femmes',
  });
  expect(repeatedIn(dossier, clause('i'))).toBe(1);
  expect(repeatedIn(dossier, clause('iii'))).toBe(1);
  expect(repeatedIn(dossier, clause('iv'))).toBe(0);
  expect(repeatedIn(dossier, pair('ii', 'i'))).toBe(2);
  expect(repeatedIn(dossier, pair('ii', 'iii'))).toBe(1);
  expect(repeatedIn(dossier, { kind: 'subject', id: 'femmes' })).toBe(0);
});

describe('adding', () => {
  test('puts a text at the end, without question and note', () => {
    expect(three.entries).toHaveLength(3);
    expect(three.entries[2]).toEqual({ kind: 'provision', eId: 'oci-2016/iii', question: '', note: '' });
  });

  test.each<[string, Reference, Reference]>([
    ['a clause', clause('i'), clause('i')],
    ['a subject', { kind: 'subject', id: 'femmes' }, { kind: 'subject', id: 'femmes' }],
    ['a pair in either order', { kind: 'pair', a: 'a/1', b: 'b/2' }, { kind: 'pair', a: 'b/2', b: 'a/1' }],
  ])('adds %s once', (_, one, again) => {
    const dossier = dossierOf(one);
    expect(addText(dossier, again)).toBe(dossier);
    expect(indexOf(dossier, again)).toBe(0);
  });

  test('tells an item from its clause, and a pair from its clauses', () => {
    const pair: Reference = { kind: 'pair', a: 'oci-2016/i', b: 'oci-2016/ii' };
    expect(dossierOf(clause('i'), clause('i#p1'), clause('ii'), pair).entries).toHaveLength(4);
  });

  test('takes headings of the same words, and no entry more when full', () => {
    const twice = addHeading(addHeading(three, 'Suite'), 'Suite');
    expect(nums(twice)).toEqual(['i', 'ii', 'iii', 'heading', 'heading']);
    const full = {
      ...three,
      entries: Array.from({ length: LIMITS.entries }, () => ({ kind: 'heading', text: '' }) as const),
    };
    expect(isFull(full)).toBe(true);
    expect(addHeading(full, 'Suite')).toBe(full);
    expect(addText(full, clause('iv'))).toBe(full);
  });
});

test('what is taken out comes back where it stood', () => {
  const { dossier, removal } = removeEntry(three, 1) ?? { dossier: null, removal: null };
  if (dossier === null) throw new Error('nothing was taken out');
  expect(nums(dossier)).toEqual(['i', 'iii']);
  expect(undoRemoval(dossier, removal)).toEqual(three);
  expect(nums(undoRemoval(dossierOf(clause('i')), removal))).toEqual(['i', 'ii']);
  expect(nums(undoRemoval(emptyDossier(), removal))).toEqual(['ii']);
  expect(undoRemoval(three, removal)).toBe(three);
  expect(removeEntry(three, 3)).toBeNull();
});

test.each([
  [0, 2, ['ii', 'iii', 'i']],
  [2, 0, ['iii', 'i', 'ii']],
  [1, -1, ['ii', 'i', 'iii']],
  [1, 9, ['i', 'iii', 'ii']],
  [1, 1, ['i', 'ii', 'iii']],
  [7, 0, ['i', 'ii', 'iii']],
])('moves entry %i to place %i', (from, to, order) => {
  expect(nums(moveEntry(three, from, to))).toEqual(order);
});

test('an entry is changed in its place, and none that is not there', () => {
  const heading = { kind: 'heading', text: 'Suite' } as const;
  expect(nums(changeEntry(three, 1, heading))).toEqual(['i', 'heading', 'iii']);
  expect(changeEntry(three, 3, heading)).toBe(three);
});
