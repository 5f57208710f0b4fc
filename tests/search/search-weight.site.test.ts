/** Weight of search with gzip: bytes on the wire, headers included, and requests. */
import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { followTraffic } from '../../scripts/bench/traffic.ts';
import { openBrowser } from '../site/browser.ts';
import { ask, answered, searchField } from './search-page.ts';
import { addressOf, filesOf, readSite, siteNamed } from '../site/site.ts';

const browser = await openBrowser();
const site = siteNamed('plain');

let page: Page;
let trafficOf: Awaited<ReturnType<typeof followTraffic>>;
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  trafficOf = await followTraffic(page);
});
afterEach(() => page.close());

/** Types a query into the field of a page's header and waits until the list is complete. */
async function searchFromHeader(words: string): Promise<void> {
  const field = page.locator('header input[name=q]');
  await field.focus();
  await field.fill('');
  await field.pressSequentially(words);
  await page.locator('[role=option].all').waitFor();
  await page.waitForLoadState('networkidle');
}

const visit = (path: string) => page.goto(addressOf(site, path), { waitUntil: 'networkidle' });

describe('a first search, 110 kB and seven requests at most', () => {
  test('from the field of a clause page', async () => {
    await visit('/dialogue-2024/4/66/');
    const { bytes, requests: sent } = await trafficOf(() => searchFromHeader('femmes'));
    const told = `${bytes} bytes: ${JSON.stringify(sent)}`;
    expect(bytes, told).toBeLessThanOrEqual(110_000);
    expect(sent.length, told).toBeLessThanOrEqual(7);
    const indexed = sent.filter(({ url }) => /\/pagefind\/|textes\.json/.test(url));
    expect(indexed, told).toHaveLength(5);
    expect(
      indexed.every(({ bytes: own }) => own > 100),
      told,
    ).toBe(true);
    // Measure as from hosts without brotli.
    expect(new Set(sent.map(({ encoding }) => encoding)), told).toEqual(new Set(['gzip', null]));
    expect(sent.find(({ url }) => url.endsWith('textes.json'))?.encoding).toBe('gzip');
  });

  test('on the search page', async () => {
    await visit('/recherche/');
    const { bytes, requests: sent } = await trafficOf(async () => {
      await searchField(page).focus();
      await ask(page, 'femmes');
    });
    const told = `${bytes} bytes: ${JSON.stringify(sent)}`;
    expect(bytes, told).toBeLessThanOrEqual(110_000);
    expect(bytes, told).toBeGreaterThan(10_000);
    expect(sent.length, told).toBeLessThanOrEqual(7);
  });
});

describe('a later one, 10 kB at most', () => {
  test('in the same field asks for nothing', async () => {
    await visit('/dialogue-2024/4/66/');
    await trafficOf(() => searchFromHeader('femmes'));
    const { requests: sent } = await trafficOf(() => searchFromHeader('sécurité des frontières'));
    expect(sent).toEqual([]);
  });

  test('on another page, and on the search page', async () => {
    await visit('/dialogue-2024/4/66/');
    await trafficOf(() => searchFromHeader('femmes'));
    await visit('/oci-2016/ii/');
    const other = await trafficOf(() => searchFromHeader('écoles'));
    expect(other.bytes, JSON.stringify(other)).toBeLessThanOrEqual(10_000);
    await visit('/recherche/');
    const whole = await trafficOf(async () => {
      await ask(page, 'jeunes');
      await answered(page, 'jeunes');
    });
    expect(whole.bytes, JSON.stringify(whole)).toBeLessThanOrEqual(10_000);
  });
});

test('no script but those that search loads that of search', () => {
  const scripts = filesOf(site).filter((file) => /^\/_\/.*\.js$/.test(file));
  const loading = scripts.filter((file) => /\bfrom\s*["'`]\.\/search\./.test(readSite(site, file)));
  // Loaded by search, by the page of search, or where found words are marked.
  const own = /^\/_\/(marks|phrase-hits|rare|recherche|signs|subjects)\./;
  expect(loading.filter((file) => !own.test(file))).toEqual([]);
  expect(loading.length).toBeGreaterThan(2);
});
