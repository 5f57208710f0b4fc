/** The editions to take along, each with its maker. */
import { readFileSync } from 'node:fs';
import { makeEpub } from './epub.ts';
import type { Maker } from './make.ts';
import { makeZim } from './zim.ts';
import { makeZip } from './zip.ts';

const pageOf = (name: string) => readFileSync(`content/pages/${name}.mdx`, 'utf8');

const order = (site: string | null) => ({
  site,
  method: pageOf('methode'),
  methodDetail: pageOf('methode-detail'),
});

/** In the order of making, after the whole site is built. */
export const makers: readonly Maker[] = [
  {
    format: 'epub',
    always: true,
    make: ({ edition, site }, target) => makeEpub(edition, order(site), target),
  },
  {
    format: 'zip',
    always: true,
    make: async ({ disk }, target) => makeZip(await disk(), target),
  },
  {
    format: 'pdf',
    always: false,
    make: async ({ edition, site }, target) => {
      // Imported only here: it loads Playwright, which other builds do without.
      const { makePdf } = await import('./pdf.ts');
      await makePdf(edition, order(site), target);
    },
  },
  {
    format: 'zim',
    always: false,
    make: async ({ disk }, target) => makeZim(await disk(), target),
  },
];
