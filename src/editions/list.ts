/** The editions that can be taken along, and who makes each. */
import { readFileSync } from 'node:fs';
import { makeEpub } from './epub.ts';
import type { Maker } from './make.ts';
import { makeZim } from './zim.ts';
import { makeZip } from './zip.ts';

const METHOD = 'content/pages/methode.mdx';

const order = (site: string) => ({ site, method: readFileSync(METHOD, 'utf8') });

/** In the order in which they are made; the site is built whole before the first. */
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
      // Brings Playwright, which other builds need not load.
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
