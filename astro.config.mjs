// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { concordance } from './src/integration/concordance.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
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
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // What every search needs comes in one request, whichever field it was asked from.
          codeSplitting: {
            groups: [
              {
                name: 'search',
                test: /src\/(search\/core\/|strings\/fr-search|search\/browser\/(session|pagefind|passage|marks-parameter))/,
              },
            ],
          },
        },
        // Astro marks each MDX module with a directive of its own; the bundler warns of every one.
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
