/** What is kept and damaged: told, mended, or passed over; two windows at once; little room. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../site/browser.ts';
import { openReader, type Reader } from './reader.ts';
import { CLAUSE, openSites } from './sites.ts';

const browser = await openBrowser();
const sites = await openSites('mended');
const patience = { timeout: 30_000 };

let reader: Reader;
beforeEach(async () => (reader = await openReader(browser, sites.small)));
afterEach(() => reader.close());

/** Replaces what is kept under a name that ends so, or removes it. */
function damage(ending: string, by: string | null): Promise<number> {
  return reader.page.evaluate(
    async ({ ending: end, by: text }) => {
      const cache = await caches.open((await caches.keys())[0] ?? '');
      const found = (await cache.keys()).filter(({ url }) => url.endsWith(end));
      const [one] = found;
      if (one === undefined) return 0;
      if (text === null) await cache.delete(one);
      else await cache.put(one, new Response(text, { headers: { 'Content-Type': 'application/json' } }));
      return 1;
    },
    { ending, by },
  );
}

test('a file that was lost is told, and mended alone', async () => {
  await reader.keep();
  const { digest = '' } = sites.smallList.files.find(({ path }) => path === CLAUSE) ?? {};
  expect(await damage(`${digest}.html`, null)).toBe(1);
  await reader.visit('telecharger/');
  await reader.state().filter({ hasText: 'un fichier s’est perdu' }).waitFor();
  await reader.visit('etat/');
  await reader.page.locator('[data-state=kept]').filter({ hasText: 'il manque un fichier sur' }).waitFor();
  await reader.visit('telecharger/');
  reader.gate.asked.length = 0;
  await reader.button(/^Réparer/).click();
  await reader.state().filter({ hasText: 'Le site entier est gardé' }).waitFor();
  expect(reader.gate.asked.filter((path) => !/hors-ligne\.json|service-worker/.test(path))).toEqual([
    `/${CLAUSE}`,
  ]);
  await reader.gate.close();
  await reader.visit(CLAUSE);
  expect(await reader.page.locator('article .words').innerText()).not.toBe('');
  await reader.visit('etat/');
  const told = (row: string) => reader.page.locator(`[data-state=${row}]`);
  await told('host').filter({ hasText: 'ne répond pas' }).waitFor();
  await told('kept').filter({ hasText: 'oui, en entier' }).waitFor();
  expect(await told('origin').innerText()).toBe('de ce qui est gardé dans ce navigateur');
});

describe('a damaged list', () => {
  test.each([
    ['that is no list', '{"version":1'],
    [
      'with a path that is none',
      JSON.stringify({
        version: 'a',
        bytes: 1,
        compressed: 1,
        files: [{ path: 'https://[', digest: 'a', bytes: 1 }],
      }),
    ],
  ])('%s leaves the network to answer', async (_, text) => {
    await reader.keep();
    expect(await damage('version-gardee.json', text)).toBe(1);
    reader.gate.site = sites.changed.url;
    await reader.visit(CLAUSE);
    expect(await reader.page.locator('main').innerText()).toContain('Une phrase nouvelle.');
  });
});

test('two windows that keep at once end alike, and only one of them fetches', async () => {
  const other = await reader.context.newPage();
  await other.goto(new URL('telecharger/', reader.gate.url).href, { waitUntil: 'load' });
  const stateOfOther = other.locator('[data-offline-state]');
  await stateOfOther.filter({ hasText: 'n’est pas gardé' }).waitFor();
  await reader.visit('telecharger/');
  await reader.state().filter({ hasText: 'n’est pas gardé' }).waitFor();
  await other.getByRole('button', { name: 'Rendre disponible hors ligne' }).waitFor();
  reader.gate.asked.length = 0;
  await Promise.all([
    reader.button('Rendre disponible hors ligne').click(),
    other.getByRole('button', { name: 'Rendre disponible hors ligne' }).click(),
  ]);
  for (const state of [reader.state(), stateOfOther])
    await state.filter({ hasText: 'Le site entier est gardé' }).waitFor(patience);
  const pages = reader.gate.asked.filter((path) => path === `/${CLAUSE}`);
  expect(pages).toHaveLength(1);
  expect(await stateOfOther.innerText()).toBe(await reader.state().innerText());
});

test.each([0.1, 1, 3])('with %d MB of room, it says that there is not enough', async (megabytes) => {
  await reader.visit('telecharger/');
  const session = await reader.context.newCDPSession(reader.page);
  const { origin } = new URL(reader.page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: megabytes * 1e6 });
  await reader.button('Rendre disponible hors ligne').click();
  await reader.page.getByRole('status').filter({ hasText: 'Il n’y a plus assez de place' }).waitFor(patience);
  await reader.button('Retirer').click();
  await reader.page.getByRole('status').filter({ hasText: 'n’est plus gardé' }).waitFor();
  expect(await reader.workers()).toEqual([0, 0]);
});

test('a store that hangs is left when the reader stops', async () => {
  await reader.page.addInitScript(() => {
    Cache.prototype.put = () => new Promise(() => undefined);
  });
  await reader.visit('telecharger/');
  await reader.button('Rendre disponible hors ligne').click();
  await reader.page.locator('[data-offline-bytes]').filter({ hasText: 'sur' }).waitFor(patience);
  await reader.button('Interrompre').click();
  await reader.page.getByRole('status').filter({ hasText: 'Interrompu' }).waitFor(patience);
});
