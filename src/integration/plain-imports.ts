/** A Vite plugin that leaves `import()` in scripts as it is. */
import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * Drops the code that Vite wraps around every `import()`, to load its style sheets and parts beforehand: no script of
 * this site has a style sheet of its own, and the code weighs a third of what all pages run.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /\0vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const part of Object.values(bundle)) {
          if (part.type !== 'chunk') continue;
          part.code = part.code
            .replace(/^const __vite__mapDeps=.*\n/, '')
            .replace(/,\s*__vite__mapDeps\([^)]*\)/g, '');
        }
      },
    },
  };
}
