/** Templates of references are made once, and again where what they are made of changed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptGroups } from '../../src/integration/kept-references.ts';
import { facts, groups } from '../teaching/cited-things.ts';

const folder = mkdtempSync(join(tmpdir(), 'references-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('they are those that the styles give, read from where they were kept the next time', () => {
  expect(keptGroups(folder, facts, 'fr')).toEqual(groups);
  const [name = '', ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toEqual(groups);
  writeFileSync(join(folder, name), '{"kept":true}');
  expect(keptGroups(folder, facts, 'fr')).toEqual({ kept: true });
});

test('other facts or another language have their own', () => {
  const [first] = facts;
  if (first === undefined) throw new Error('no facts');
  const one = keptGroups(folder, new Map([first]), 'fr');
  expect(Object.keys(one)).toEqual([first[0]]);
  expect(keptGroups(folder, new Map([first]), 'en')).not.toEqual(one);
  expect(readdirSync(folder)).toHaveLength(3);
});
