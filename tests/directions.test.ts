import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Beginnings of the paths each folder may import; a folder may always import itself. */
const MAY_IMPORT: [folder: string, allowed: string[]][] = [
  ['src/model/', []],
  ['src/strings/', ['src/model/']],
  ['src/edition/', ['src/model/', 'src/strings/']],
  ['src/search/core/', ['src/model/']],
  ['src/components/', ['src/model/', 'src/edition/', 'src/strings/']],
  ['src/convert/', ['src/model/', 'src/strings/', 'src/edition/', 'src/search/core/']],
  ['src/data/', ['src/model/', 'src/edition/', 'src/strings/', 'src/components/']],
  ['src/concordance/', ['src/model/', 'src/edition/', 'src/strings/', 'src/components/', 'src/search/core/']],
  [
    'src/search/',
    ['src/model/', 'src/edition/', 'src/strings/', 'src/components/', 'src/search/', 'src/convert/'],
  ],
  [
    'src/reading/',
    ['src/model/', 'src/edition/', 'src/strings/', 'src/components/', 'src/concordance/', 'src/layouts/'],
  ],
  ['src/editions/', ['src/model/', 'src/edition/', 'src/strings/', 'src/components/', 'src/convert/']],
  ['src/offline/', ['src/model/', 'src/strings/', 'src/components/', 'src/editions/']],
  ['src/', ['src/', 'astro.config.mjs']],
  ['scripts/', ['scripts/', 'src/']],
];

/** Packages the model may use: it must run anywhere. */
const MODEL_PACKAGES = ['zod'];

const files = globSync('{src,scripts}/**/*.{ts,mjs,js,astro}')
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const found = [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g,
    ),
  ];
  return found.map(([, from, bare]) => from ?? bare ?? '');
}

const edges = files.flatMap((file) =>
  importsOf(file).map((target) => ({
    file,
    target: target.startsWith('.') ? join(dirname(file), target).replaceAll('\\', '/') : target,
  })),
);

describe('dependencies point one way', () => {
  it('finds the imports', () => {
    expect(edges.length).toBeGreaterThan(100);
  });

  it.each(MAY_IMPORT)('%s imports only what it may', (folder, allowed) => {
    const more = MAY_IMPORT.filter(([other]) => other !== folder && other.startsWith(folder)).map(
      ([other]) => other,
    );
    const own = edges.filter(
      ({ file }) => file.startsWith(folder) && !more.some((other) => file.startsWith(other)),
    );
    const wrong = own.filter(({ target }) => {
      const ofProject = target.startsWith('src/') || target.startsWith('scripts/');
      return ofProject && ![folder, ...allowed].some((beginning) => target.startsWith(beginning));
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the model and search free of Astro, Node and drawing', () => {
    const packages = edges
      .filter(({ file, target }) => /^src\/(model|search\/core)\//.test(file) && !target.startsWith('src/'))
      .map(({ target }) => target);
    expect(packages.filter((name) => !MODEL_PACKAGES.includes(name))).toEqual([]);
  });

  it('has no folder or file without a subject', () => {
    expect(files.filter((file) => /\b(utils?|helpers?|common|misc)\b/.test(file))).toEqual([]);
  });
});
