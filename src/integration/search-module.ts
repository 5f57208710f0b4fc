/**
 * Hands the search files to scripts of pages, as the modules `concordance:pagefind`, `concordance:index`,
 * `concordance:texts`, `concordance:rare`, `concordance:subjects` and `concordance:preloads`.
 */
import { fileURLToPath } from 'node:url';
import type { HookParameters, ViteUserConfig } from 'astro';
import { searchIndexFolder, searchTextPath } from '../model/site-paths.ts';
import type { SearchFiles } from '../search/index/files.ts';

const SCRIPT = 'concordance:pagefind';
const INDEX = 'concordance:index';
const TEXTS = 'concordance:texts';
const RARE = 'concordance:rare';
const SUBJECTS = 'concordance:subjects';
const PRELOADS = 'concordance:preloads';
const ALL = [SCRIPT, INDEX, TEXTS, RARE, SUBJECTS, PRELOADS];

/**
 * What Pagefind's script finds around it: no worker to start, since search runs on the page, from disk too; and our
 * way to fetch.
 */
const SURROUNDINGS = `const Worker = undefined;
import { fetchPacked as fetch } from ${asCode(new URL('../search/browser/packed-fetch.ts', import.meta.url))};`;

/** The path of a script, as code. */
function asCode(script: URL): string {
  return JSON.stringify(fileURLToPath(script));
}

/** The one of two ways to texts that this edition needs: readers load no other. */
function lexiconModule({ texts }: SearchFiles): string {
  const atHand = new URL('../search/browser/at-hand.ts', import.meta.url);
  const atDistance = new URL('../search/browser/at-distance.ts', import.meta.url);
  return `export { lexiconOf } from ${asCode(texts === null ? atHand : atDistance)};`;
}

/** @param files those of the edition of this build, or of the one served now */
export function searchModule(
  files: () => Promise<SearchFiles>,
): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'concordance:search',
    resolveId: (id) => (ALL.includes(id) ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${SCRIPT}`) return `${SURROUNDINGS}\n${(await files()).script}`;
      if (id === `\0${INDEX}`) return `export const tag = ${JSON.stringify((await files()).tag)};`;
      if (id === `\0${TEXTS}`) return lexiconModule(await files());
      if (id === `\0${RARE}`) return exported('words', (await files()).rare);
      if (id === `\0${SUBJECTS}`) return exported('clauses', (await files()).subjects);
      return id === `\0${PRELOADS}` ? preloads(await files()) : undefined;
    },
  };
}

/** A module of data. Parsed from a string it is read faster than as a script, and it compresses as well. */
function exported(name: string, data: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}

/** Whether a file is Pagefind's WebAssembly. */
function isCode(path: string): boolean {
  return path.includes('/wasm.');
}

function preloads({ index, texts, tag }: SearchFiles): string {
  // Of a large index a query needs parts alone.
  const first = [...index.keys()].filter((path) => texts === null || !path.includes('/'));
  // Pagefind asks for its entry with the tag that it was given.
  const paths = first.map(
    (path) => `${searchIndexFolder}${path}${path.endsWith('.json') ? `?ts=${tag}` : ''}`,
  );
  return `export const text = ${JSON.stringify(searchTextPath)};\nexport const code = ${JSON.stringify(paths.find(isCode))};\nexport const index = ${JSON.stringify(paths.filter((path) => !isCode(path)))};`;
}

/** Makes the scripts of a development server read the search files anew. */
export function renewSearch(server: HookParameters<'astro:server:setup'>['server']): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const name of ALL) {
      const module = moduleGraph.getModuleById(`\0${name}`);
      if (module !== undefined) moduleGraph.invalidateModule(module);
    }
  }
}
