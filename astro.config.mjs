// @ts-check
import { dirname } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { concordance } from './src/integration/concordance.ts';
import { localeFile } from './src/strings/locale-file.ts';

const quiet = new Set(['MODULE_LEVEL_DIRECTIVE', 'IMPORT_IS_UNDEFINED']);

/** Vite's function around each import(), in two forms: see `plain-imports` below. */
const PLAIN = '\0plain-import';
const AHEAD = '\0import-ahead';
const IMPORT_AHEAD = `export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = import.meta.env.BASE_URL + file;
    document.head.append(link);
  }
  return load();
};`;
const IMPORT_ALONE = 'export const __vitePreload = (load) => load();';

/** Scripts that the script of every page, or a page of its own, loads later, and that load others in turn. */
const AFTER_THE_PAGE =
  /\/(search\/browser\/session|listening\/browser\/offer|teaching\/browser\/(documents|page))\.ts$/;

export default defineConfig({
  // Without one, pages say their address as they are read.
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', assets: '_' },
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  // The texts are shown as they are: no tables, links or quotes are read into them.
  markdown: {
    processor: satteri({ features: { gfm: false, smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), concordance({ allEditions: process.env.EDITIONS === 'all' })],
  vite: {
    resolve: { alias: { '#site-locale': localeFile() } },
    plugins: [
      {
        name: 'plain-imports',
        enforce: 'pre',
        // Vite puts a function around each import(), to load ahead what the script needs in turn, which weighs half a
        // kilobyte on every page. This one does the same for the scripts of a first search, which alone need it. A
        // script that is loaded after that of every page gets an import() alone, each its own: they would make a file
        // of it. Should Vite name its function otherwise, the tests of weights tell.
        resolveId(source, importer = '') {
          if (!source.includes('preload-helper')) return undefined;
          return AFTER_THE_PAGE.test(importer) ? `${PLAIN}:${importer}` : AHEAD;
        },
        load(id) {
          if (id === AHEAD) return IMPORT_AHEAD;
          return id.startsWith(PLAIN) ? IMPORT_ALONE : undefined;
        },
      },
      {
        name: 'no-preload-lists',
        // A list of what later scripts need in turn weighs on every page: each asks for its own, but the first search,
        // which a second round trip would hold up. Astro drops this setting where it stands among the others.
        configEnvironment: (name) =>
          name === 'client'
            ? {
                build: {
                  modulePreload: {
                    polyfill: true,
                    resolveDependencies: (file, deps) => (file.includes('/search.') ? deps : []),
                  },
                },
              }
            : undefined,
      },
    ],
    environments: {
      prerender: {
        build: {
          rolldownOptions: {
            output: {
              // One chunk for all pages of a folder: with one a page, nine thousand took 360 MB more.
              codeSplitting: {
                groups: [
                  {
                    test: /content\/generated\/pages\/.*\.mdx$/,
                    name: (id) => dirname(id).replace(/[^\w-]+/g, '_'),
                  },
                  { test: /astro:content-layer-deferred-module/, name: 'deferred' },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      // Syntax that phones of 2021 read; a test holds it, and that no script calls what they lack.
      target: ['chrome96', 'firefox115', 'safari15'],
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // One chunk for all modules of a first search, and one for what pages' scripts share, so that each comes in
          // one request. The chunk of search takes all that its modules import: what others need too stands in the
          // shared one, or they would load all of search with it.
          codeSplitting: {
            groups: [
              {
                name: 'shared',
                test: /src\/(components\/(hooks|browser-address|added-sheet|made|on-page|report-loss)|search\/core\/fold|edition\/french-marks|model\/(site-paths|identity|last)|strings\/(site-locale|fr\/(typeset|numerals|capital|locale)))\.ts/,
              },
              {
                // Every view of the concordance has the contract with its charts.
                name: 'contract',
                test: /src\/concordance\/(contract|browser\/printed-search)\.ts/,
              },
              {
                name: 'search',
                test: /concordance:(pagefind|index)|src\/(search\/core\/(?!signs\/|rare\/)|strings\/(browser|fr)\/search\.ts|search\/(styles|browser)\/(after-paint|again|packed-fetch|offers|combobox|session|finger|passage|marks-parameter))/,
              },
            ],
          },
        },
        // Drop two needless warnings: on the directive Astro sets in each MDX module, and on words a locale lacks.
        onLog(level, log, handler) {
          if (!quiet.has(log.code ?? '')) handler(level, log);
        },
      },
    },
  },
});
