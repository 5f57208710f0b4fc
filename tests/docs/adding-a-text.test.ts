/** The guide for editors names every key of a description and every rule that a conversion can break. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ComparisonsFile } from '../../src/model/comparisons.ts';
import { InstrumentDescription } from '../../src/model/description.ts';
import { root } from '../convert/sources.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const guide = read('docs/adding-a-text.md');

/** Words set as code, in lines and in blocks. */
const named = new Set(
  Array.from(
    `${guide}\n${read('docs/parsing.md')}`.matchAll(/```yaml\n([^]*?)```|`([^`\n]+)`/gu),
    ([, block = '', words = '']) => `${block} ${words}`,
  ).flatMap((words) => words.split(/[^A-Za-z0-9]+/u)),
);

/** Names of keys in a JSON schema, at every depth. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema as Record<string, unknown>).flatMap(([name, inside]) =>
    name === 'properties' && typeof inside === 'object' && inside !== null
      ? [...Object.keys(inside), ...Object.values(inside as Record<string, unknown>).flatMap(keysOf)]
      : keysOf(inside),
  );
}

test('every key of a description', () => {
  const keys = new Set(keysOf(z.toJSONSchema(InstrumentDescription, { io: 'input' })));
  expect(keys.size).toBeGreaterThan(40);
  expect([...keys].filter((key) => !named.has(key))).toEqual([]);
});

test('every key at the head of a row in the table of keys', () => {
  const heads = guide
    .split('\n')
    .flatMap((line) => (line.startsWith('| `') ? (line.split('|')[1] ?? '') : []));
  const keys = Object.keys(InstrumentDescription.shape);
  expect(keys.filter((key) => !heads.some((head) => head.includes(`\`${key}\``)))).toEqual([]);
});

test('every key of what texts are compared with, at the head of a row', () => {
  const section = guide.slice(
    guide.indexOf('## What it is compared with'),
    guide.indexOf('## What a conversion says'),
  );
  const heads = section
    .split('\n')
    .flatMap((line) => (line.startsWith('| `') ? (line.split('|')[1] ?? '') : []))
    .join(' ');
  const keys = keysOf(z.toJSONSchema(ComparisonsFile, { io: 'input' })).filter(
    (key) => key !== 'comparisons',
  );
  expect(keys).toContain('older');
  expect(keys.filter((key) => !heads.includes(`\`${key}\``))).toEqual([]);
});

/** Strings with a hyphen, in the code of the conversion, that are no rules. */
const others =
  /^(?:utf-8|remark-.*|mdast-.*|fastest-.*|full-reload|running-head|running-head-inside|mark-joined|blank-line|full-stop|next-marker|decimal-path|roman-upper|letters-upper|\d.*)$/u;

test('every rule', () => {
  const sources = globSync('src/{convert,integration}/**/*.ts', { cwd: root }).map(read);
  const rules = new Set(
    sources.flatMap((code) => [
      ...Array.from(code.matchAll(/'([a-z0-9]+(?:-[a-z0-9]+)+)'/gu), ([, rule = '']) => rule),
      ...Array.from(code.matchAll(/\b(?:errorAt|warningAt)\([^'`[]*'([a-z]+)',/gu), ([, rule = '']) => rule),
      ...Array.from(
        code.matchAll(/severity: '(?:error|warning)',\n\s*rule: '([a-z]+)'/gu),
        ([, rule = '']) => rule,
      ),
      ...Array.from(code.matchAll(/rule: '([a-z]+)',\n\s*severity/gu), ([, rule = '']) => rule),
    ]),
  );
  expect(
    [...rules].filter((rule) => ['nul', 'marker-gap', 'word-parted', 'closing'].includes(rule)),
  ).toHaveLength(4);
  const missing = [...rules].filter((rule) => !others.test(rule) && !guide.includes(`\`${rule}\``));
  expect(missing, 'rules to explain in docs/adding-a-text.md').toEqual([]);
});

test('no rule that is no more', () => {
  const code = globSync('src/**/*.ts', { cwd: root }).map(read).join('\n');
  const tables = guide
    .slice(guide.indexOf('## What a conversion says'))
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const explained = tables.flatMap((line) =>
    Array.from((line.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu), ([, rule = '']) => rule),
  );
  expect(explained.length).toBeGreaterThan(60);
  expect(explained.filter((rule) => !code.includes(`'${rule}'`))).toEqual([]);
});
