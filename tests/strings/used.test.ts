/** Every word of the interface is used somewhere. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as french from '../../src/strings/fr/index.ts';
import type { Part } from '../../src/strings/locale.ts';
import { words } from '../../src/strings/words.ts';

const read = (pattern: string) =>
  globSync(pattern)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
const code = read('src/**/*.{ts,astro}');
/** Names in lists of the model, by which some words are looked up. */
const named = [...read('src/model/*.ts').matchAll(/'(\w+)'/g)].map(([, name]) => name);

describe('the words of the interface', () => {
  test.each(Object.keys(french) as Part[])('are asked for somewhere: %s', (part) => {
    const asked = [...code.matchAll(new RegExp(`\\b${part}Words\\.(\\w+)`, 'g'))].map(([, name]) => name);
    const known = new Set(code.includes(`${part}Words[`) ? [...asked, ...named] : asked);
    expect(known.size).toBeGreaterThan(0);
    expect(Object.keys(words(part)).filter((name) => !known.has(name))).toEqual([]);
  });
});
