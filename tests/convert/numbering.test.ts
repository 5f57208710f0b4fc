import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareValues, follows, numberingOf, type Value } from '../../src/convert/parse/numbering.ts';
import type { NumberingName } from '../../src/model/description-body.ts';

const seed = 13;
const ranges: [NumberingName, fc.Arbitrary<Value>][] = [
  ['decimal', fc.tuple(fc.integer({ min: 1, max: 9999 }))],
  ['roman', fc.tuple(fc.integer({ min: 1, max: 3999 }))],
  ['roman-upper', fc.tuple(fc.integer({ min: 1, max: 3999 }))],
  ['letters', fc.tuple(fc.integer({ min: 1, max: 52 }))],
  ['letters-upper', fc.tuple(fc.integer({ min: 1, max: 52 }))],
  ['decimal-path', fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 2, maxLength: 4 })],
];

test.each(ranges)(
  '%s: what is printed reads back as the same number, and its pattern knows it',
  (name, values) => {
    const { print, read, pattern } = numberingOf(name);
    fc.assert(
      fc.property(values, (value) => {
        const printed = print(value);
        expect(read(printed)).toEqual(value);
        expect(printed).toMatch(new RegExp(`^(?:${pattern})$`, 'u'));
      }),
      { seed },
    );
  },
);

test.each<[NumberingName, Value, string]>([
  ['decimal', [66], '66'],
  ['roman', [13], 'xiii'],
  ['roman', [49], 'xlix'],
  ['roman-upper', [4], 'IV'],
  ['letters', [3], 'c'],
  ['letters', [27], 'aa'],
  ['decimal-path', [1, 10], '1.10'],
])('%s %j is printed %s', (name, value, printed) => expect(numberingOf(name).print(value)).toBe(printed));

test.each([
  ['2', '2 bis', true],
  ['2 bis', '2 ter', true],
  ['2 ter', '3', true],
  ['2', '2 ter', false],
  ['2', '3 bis', false],
  ['1.5', '1.a', true],
  ['1.a', '1.b', true],
  ['1.b', '2.1', true],
  ['1.a', '1.c', false],
  ['L. 111-1', 'L. 111-2', true],
  ['L. 111-2', 'L. 112-1', true],
  ['L. 111-2', 'L. 113-1', false],
  ['2 bis', '2', false],
])('as laws have them, %s and then %s: %s', (before, value, right) => {
  const { read, print, pattern } = numberingOf('law');
  expect(follows(read(value) ?? [], read(before) ?? [])).toBe(right);
  for (const printed of [before, value]) {
    expect(printed).toMatch(new RegExp(`^(?:${pattern})$`, 'u'));
    expect(read(print(read(printed) ?? []))).toEqual(read(printed));
  }
});

test.each<[NumberingName, string]>([
  ['roman', 'iiii'],
  ['roman', 'vx'],
  ['roman', 'il'],
  ['roman-upper', 'IVI'],
  ['letters', 'ab'],
])('%s: %s is no number', (name, printed) => expect(numberingOf(name).read(printed)).toBeNull());

describe('the next number', () => {
  test.each<[Value, Value, boolean]>([
    [[7], [8], true],
    [[7], [9], false],
    [[7], [7], false],
    [[1, 7], [1, 8], true],
    [[1, 7], [2, 1], true],
    [[1, 7], [2, 2], false],
    [[1, 9], [1, 10], true],
    [[1, 7], [3, 1], false],
    [[1], [1, 1], true],
    [[1, 1], [1, 1, 1], true],
    [[1, 1, 3], [1, 2], true],
    [[1, 1, 3], [1, 2, 1], true],
    [[1, 1, 3], [1, 3], false],
    [[1, 1], [1], false],
  ])('after %j, %j: %s', (before, value, right) => expect(follows(value, before)).toBe(right));

  test('is greater, and never the same', () => {
    const path = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(path, path, (value, before) => {
        if (follows(value, before)) expect(compareValues(value, before)).toBeGreaterThan(0);
        expect(Math.sign(compareValues(value, before)) + Math.sign(compareValues(before, value))).toBe(0);
      }),
      { seed },
    );
  });
});
