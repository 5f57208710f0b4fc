/** No word of the interface is kept that is shown nowhere. */
import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const code = globSync('src/**/*.{ts,astro}')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const asked = new Set([...code.matchAll(/\.(\w+)|'(\w+)'/g)].map(([, property, name]) => property ?? name));

const dictionaries = await Promise.all(
  globSync('src/strings/**/fr*.ts').map(async (path) => {
    const { fr = {} } = (await import(pathToFileURL(path).href)) as { fr?: Record<string, unknown> };
    return { path, keys: Object.keys(fr) };
  }),
);

describe('the words of the interface', () => {
  it('are found', () => {
    expect(dictionaries.flatMap(({ keys }) => keys).length).toBeGreaterThan(200);
  });

  it.each(dictionaries)('are asked for somewhere: $path', ({ keys }) => {
    expect(keys.filter((key) => !asked.has(key))).toEqual([]);
  });
});
