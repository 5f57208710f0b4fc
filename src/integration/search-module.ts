/** Hands the search files to scripts of pages, as the modules `concordance:pagefind` and `concordance:index`. */
import type { HookParameters, ViteUserConfig } from 'astro';
import type { SearchFiles } from '../search/index/files.ts';

const SCRIPT = 'concordance:pagefind';
const INDEX = 'concordance:index';

/** @param files those of the edition of this build, or of the one served now */
export function searchModule(
  files: () => Promise<SearchFiles>,
): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'concordance:search',
    resolveId: (id) => (id === SCRIPT || id === INDEX ? `\0${id}` : undefined),
    async load(id) {
      // Search runs on the page: without a worker to start, the script runs from disk too, and is smaller.
      if (id === `\0${SCRIPT}`) return `const Worker = undefined;\n${(await files()).script}`;
      if (id !== `\0${INDEX}`) return undefined;
      const { tag, index } = await files();
      return `export const tag = ${JSON.stringify(tag)};\nexport const paths = ${JSON.stringify([...index.keys()])};`;
    },
  };
}

/** Makes the scripts of a development server read the search files anew. */
export function renewSearch(server: HookParameters<'astro:server:setup'>['server']): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const name of [SCRIPT, INDEX]) {
      const module = moduleGraph.getModuleById(`\0${name}`);
      if (module !== undefined) moduleGraph.invalidateModule(module);
    }
  }
}
