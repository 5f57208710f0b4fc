/** Builds and serves the sites, before all tests of the site. */
import type { TestProject } from 'vitest/node';
import { startServer } from '../../../scripts/serve/static-server.ts';
import type { Site, SiteName } from '../site.ts';
import { buildSite, largeContent, madeUpLocale, thirdTexts, type Order } from './workshop.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    sites: Record<SiteName, Site>;
  }
}

type Orders = Record<SiteName, Omit<Order, 'name'>>;

const address = { siteUrl: 'https://concordance.example', basePath: '/' };

const orders: Orders = {
  plain: address,
  under: { siteUrl: 'https://edition.example', basePath: '/essai/concordance/', pictures: false },
  thirds: { ...address, additions: thirdTexts(), pictures: false },
  large: {
    ...address,
    additions: [largeContent()],
    // Searched as an edition of thousands of clauses.
    atHand: 0,
    // More than a thousand, of no other kind.
    pictures: false,
    publisher: 'l’école <d’Essai> & Cie.',
    contact: 'edition@ecole.example',
  },
  // Nor is it told its address.
  spoken: { basePath: '/', locale: madeUpLocale(), pictures: false },
};

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const roots = await buildAll(orders);
  const servers = new Map<SiteName, Awaited<ReturnType<typeof startServer>>>();
  const serve = async (name: SiteName): Promise<Site> => {
    const { siteUrl, basePath } = orders[name];
    const server = await startServer({ root: roots[name], basePath, port: 0 });
    servers.set(name, server);
    const publicUrl = siteUrl === undefined ? server.url : new URL(basePath, siteUrl).href;
    return { root: roots[name], basePath, publicUrl, url: server.url };
  };
  project.provide('sites', {
    plain: await serve('plain'),
    under: await serve('under'),
    thirds: await serve('thirds'),
    large: await serve('large'),
    spoken: await serve('spoken'),
  });
  return async () => {
    await Promise.all([...servers.values()].map((server) => server.close()));
  };
}

/** Builds two at a time, for the two cores most machines have: the slowest first. */
async function buildAll(orders: Orders): Promise<Record<SiteName, string>> {
  const [first, others] = await Promise.all([
    buildSite({ name: 'large', ...orders.large }).then(async (root) => ({
      large: root,
      spoken: await buildSite({ name: 'spoken', ...orders.spoken }),
    })),
    buildSite({ name: 'plain', ...orders.plain }).then(async (root) => ({
      plain: root,
      thirds: await buildSite({ name: 'thirds', ...orders.thirds }),
      under: await buildSite({ name: 'under', ...orders.under }),
    })),
  ]);
  return { ...first, ...others };
}
