/** The project as an Astro integration: converts first, and adds search, editions and the offline list. */
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { KeptTexts } from '../convert/kept-texts.ts';
import { hasSharePictures } from '../components/share-pictures.ts';
import type { SearchFiles } from '../search/index/files.ts';
import { holdOutput, runConversion } from './conversion.ts';
import { editionModule, handedOver, handOver } from './edition-module.ts';
import { convertOnChange } from './live-conversion.ts';
import { liveSearchFiles, serveSearch } from './live-search.ts';
import { toldPrerendering } from './prerendering.ts';
import { frameWordsModule } from './frame-words-module.ts';
import { referencesModule } from './references-module.ts';
import { searchModule } from './search-module.ts';
import { beginSearchFiles } from './search-thread.ts';
import { beginSharePictures, type SharePictures } from './share-thread.ts';
import { keepHeapSmall } from './small-heap.ts';
import { timeBundles, timeStage, stagesTold } from './stages.ts';
import { beginWholeFolder, type WholeFolder } from './whole-folder.ts';

interface Options {
  /** Whether to make every edition whose tools this machine has, or only those of every build. */
  allEditions?: boolean;
}

export function concordance({ allEditions = false }: Options = {}): AstroIntegration {
  let dist = '';
  let site: WholeFolder;
  let search: Promise<SearchFiles> | null = null;
  let pictures: Promise<SharePictures> | null = null;
  let publicRoot: string | null = null;
  let base = '/';
  const kept: KeptTexts = new Map();
  return {
    name: 'concordance',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              editionModule(),
              frameWordsModule(),
              referencesModule(),
              searchModule(() => search ?? liveSearchFiles()),
            ],
          },
        });
        if (command !== 'build' && command !== 'dev') return;
        if (command === 'build') keepHeapSmall();
        const folders = foldersIn(config.root);
        const release = await holdOutput(folders.out);
        if (release === null) process.exit(1);
        timeStage('start');
        const edition = runConversion(folders, { watched: command === 'dev', kept });
        if (edition !== null) handOver(edition);
        timeStage('conversion');
        if (command === 'dev') return release();
        // All faults are printed by now: leave without a report of Astro on this hook.
        if (edition === null) process.exit(1);
        dist = fileURLToPath(config.outDir);
        site = beginWholeFolder(dist);
        search = beginSearchFiles(edition);
        if (hasSharePictures()) pictures = beginSharePictures(edition);
        updateConfig({
          outDir: pathToFileURL(`${site.unfinished}/`),
          vite: { plugins: [timeBundles()] },
        });
      },

      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+$/, '/');
        publicRoot = config.site === undefined ? null : new URL(base, config.site).href;
      },

      'astro:server:setup': ({ server }) => {
        const folders = foldersIn(pathToFileURL(`${server.config.root}/`));
        convertOnChange(folders, server, kept, serveSearch(server));
      },

      'astro:build:start': ({ setPrerenderer }) => {
        timeStage('content');
        setPrerenderer(toldPrerendering);
      },
      'astro:build:generated': () => timeStage('pages'),

      'astro:build:done': async () => {
        const edition = handedOver();
        if (edition === undefined || search === null) throw new Error('the conversion handed no edition on');
        const { finishSite } = await import('./finish.ts');
        await finishSite({
          folder: site.unfinished,
          publicRoot,
          base,
          edition,
          search,
          pictures,
          allEditions,
        });
        site.putInPlace();
        console.log(`Built ${relative(process.cwd(), dist)}. ${stagesTold()}`);
      },
    },
  };
}

function foldersIn(root: URL) {
  const at = (path: string) => relative(process.cwd(), fileURLToPath(new URL(path, root)));
  return { seeds: at('seeds'), content: at('content'), out: at('content/generated') };
}
