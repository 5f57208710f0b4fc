/** The rule on import directions reports forbidden imports, in modules and in components. */
import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { directions } from '../eslint.directions.mjs';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
    ...astro.configs['flat/base'],
    directions,
  ] as ESLint.Options['overrideConfig'],
});

/** Number of faults reported for an import in a new file of a folder. */
async function faultsOf(file: string, target: string): Promise<number> {
  const code = file.endsWith('.astro')
    ? `---\nimport X from '${target}';\n---\n<X />\n`
    : `import '${target}';\n`;
  const [result] = await eslint.lintText(code, { filePath: file });
  return result?.errorCount ?? 0;
}

describe('an import is refused', () => {
  it.each([
    ['src/model/new.ts', '../strings/words.ts', 'of a folder above'],
    ['src/model/new.ts', 'node:fs', 'of Node, in the model'],
    ['src/model/new.ts', 'astro', 'of Astro, in the model'],
    ['src/edition/new.ts', 'zod', 'of a package, in the edition'],
    ['src/search/core/new.ts', '../../convert/convert.ts', 'of the conversion, in the core of search'],
    ['src/search/core/new.ts', '../browser/part.ts', 'of search in the browser, in its core'],
    ['src/search/browser/new.ts', 'node:path', 'of Node, in a browser'],
    ['src/data/new.ts', '../concordance/pair.ts', 'of a subject beside'],
    ['src/data/new.ts', '../../scripts/build.ts', 'of a script'],
    ['src/components/New.astro', '../concordance/RelationMark.astro', 'of a subject, in a shared component'],
    ['src/concordance/new.ts', '../search/search.css?inline', 'of another subject’s style sheet'],
    ['src/reading/new.ts', '../concordance/layout/bars.ts', 'of the inside of another subject'],
    ['src/teaching/new.ts', '../reading/head.ts', 'of a subject above, in what is taken along'],
  ])('%s from %s: %s', async (file, target) => {
    expect(await faultsOf(file, target)).toBe(1);
  });
});

describe('an import is allowed', () => {
  it.each([
    ['src/model/new.ts', 'zod'],
    ['src/convert/new.ts', '../search/core/fold.ts'],
    ['src/reading/New.astro', '../concordance/ClauseTies.astro'],
    ['src/concordance/New.astro', '../teaching/Cite.astro'],
    ['src/pages/new.astro', '../concordance/styles/lists.css?inline'],
    ['scripts/new.ts', '../src/convert/convert.ts'],
  ])('%s from %s', async (file, target) => {
    expect(await faultsOf(file, target)).toBe(0);
  });
});
