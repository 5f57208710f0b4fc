import type { AstroIntegration } from 'astro';
import { runConversion } from './conversion.ts';

const folders = { seeds: 'seeds', content: 'content', out: 'content/generated' };
const sources = ['seeds', 'content/instruments', 'content/apparatus', 'content/correspondences'];

/**
 * Converts when the development server starts, and again on each change to a
 * text or to what describes it. Faulty input is told in the terminal and the
 * pages stay as they were.
 */
export function liveConversion(): AstroIntegration {
  return {
    name: 'live-conversion',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'dev') runConversion(folders);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(sources);
        server.watcher.on('all', (_event, path) => {
          const near = path.replaceAll('\\', '/');
          if (sources.some((source) => near.startsWith(`${source}/`) || near.includes(`/${source}/`)))
            runConversion(folders);
        });
      },
    },
  };
}
