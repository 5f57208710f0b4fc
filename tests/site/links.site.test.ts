/** Every address on every page leads to a file and, with a fragment, to an anchor. */
import { STATE_PATH } from '../../src/model/own-pages.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isDossier } from './dossier-fragment.ts';
import { attribute, elementsOf, readMarkup, type Element } from './markup.ts';
import { pagesOf, siteNamed, type Site, type SiteName } from './site.ts';

/** Addresses outside the site that pages may have: licence and standards of the data, vocabulary of the head. */
const outside = [
  'http://purl.org/dc/elements/1.1/',
  'https://creativecommons.org/licenses/by/4.0/deed.fr',
  'https://mapping-commons.github.io/sssom/',
  'https://www.w3.org/TR/annotation-model/',
  'https://www.w3.org/TR/skos-reference/',
];

interface Linked {
  path: string;
  ids: string[];
  addresses: string[];
}

function read({ path, html }: { path: string; html: string }): Linked {
  const elements = elementsOf(readMarkup(html));
  return {
    path,
    ids: elements.flatMap((element) => attribute(element, 'id') ?? []),
    addresses: [...new Set(elements.flatMap(addressesOf))],
  };
}

function addressesOf(element: Element): string[] {
  const names = ['href', 'src', 'action', 'data-index', 'xlink:href', 'poster', 'data'];
  return names.flatMap((name) => attribute(element, name) ?? []);
}

/** Why an address leads nowhere; null where it is good. */
function fault(site: Site, anchors: Map<string, Set<string>>, from: string, address: string): string | null {
  if (outside.includes(address)) return null;
  const { origin } = new URL(site.publicUrl);
  const here = new URL(from.slice(1), site.publicUrl);
  const target = new URL(address, here);
  if (target.origin !== origin) return `${from}: ${address} is outside the site`;
  if (!target.pathname.startsWith(site.basePath)) return `${from}: ${address} is not under ${site.basePath}`;
  const path = `/${decodeURIComponent(target.pathname.slice(site.basePath.length))}`;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  // The folder of the search index is no page: scripts load its files.
  const exists =
    path === '/pagefind/'
      ? existsSync(join(site.root, path))
      : anchors.has(path) || (!file.endsWith('.html') && existsSync(join(site.root, file)));
  if (!exists) return `${from}: there is no ${address}`;
  const anchor = decodeURIComponent(target.hash.slice(1));
  if (anchor !== '' && !isDossier(target.hash) && anchors.get(path)?.has(anchor) !== true)
    return `${from}: there is no anchor ${address}`;
  return null;
}

const names: SiteName[] = ['plain', 'under', 'thirds'];

describe.each(names)('the site "%s"', (name) => {
  const site = siteNamed(name);
  const pages = pagesOf(site).map(read);
  const anchors = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));

  test('has no link that leads nowhere', () => {
    const faults = pages.flatMap(({ path, addresses }) =>
      addresses.map((address) => fault(site, anchors, path, address)),
    );
    expect(faults.filter((one) => one !== null)).toEqual([]);
    expect(faults.length).toBeGreaterThan(10_000);
  });

  test('has no id twice on a page', () => {
    const twice = pages.flatMap(({ path, ids }) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`),
    );
    expect(twice).toEqual([]);
  });

  test('leads from the home page to every page, but those that are for missing addresses and for who helps', () => {
    const reached = new Set(['/']);
    for (const path of reached) {
      for (const address of pages.find((page) => page.path === path)?.addresses ?? []) {
        const target = new URL(address, new URL(path.slice(1), site.publicUrl));
        const next = `/${target.pathname.slice(site.basePath.length)}`;
        if (target.origin === new URL(site.publicUrl).origin && anchors.has(next)) reached.add(next);
      }
    }
    expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([
      '/404.html',
      STATE_PATH,
    ]);
  });
});
