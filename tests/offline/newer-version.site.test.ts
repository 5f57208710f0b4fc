/** Keeping the site that is cut short, and a newer version of it: taken whole or not at all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KeptSite } from '../../src/offline/kept-site.ts';
import { openBrowser } from '../site/browser.ts';
import { readSite, siteNamed } from '../site/site.ts';
import { digestOfFile, digestsIn } from './digests.ts';
import { openReader, type Reader } from './reader.ts';
import { CLAUSE, openSites } from './sites.ts';

const browser = await openBrowser();
const sites = await openSites('newer');
const plain = siteNamed('plain');
const list = JSON.parse(readSite(plain, '/hors-ligne.json')) as KeptSite;
const patience = { timeout: 20_000 };

let reader: Reader;
beforeEach(async () => (reader = await openReader(browser, sites.small)));
afterEach(() => reader.close());

describe('a newer version', () => {
  beforeEach(async () => {
    await reader.keep();
    reader.gate.site = sites.changed.url;
  });

  test('is offered with its size, and taken when the reader says so: only what changed travels', async () => {
    await reader.visit('telecharger/');
    const update = reader.button(/^Mettre à jour \(\d+\sko\)$/);
    await update.waitFor();
    await reader.visit(CLAUSE);
    expect(await reader.page.locator('main').innerText()).not.toContain('Une phrase nouvelle.');
    await reader.page.locator('footer [data-newer]').filter({ visible: true }).waitFor();
    await reader.page.locator('footer [data-newer] a').click();
    reader.gate.asked.length = 0;
    await update.click();
    await reader.page.getByText('C’est la version la plus récente.').waitFor();
    const travelled = reader.gate.asked.filter((path) => !/hors-ligne\.json|service-worker\.js/.test(path));
    expect(travelled.sort()).toEqual(sites.changedPaths.map((path) => `/${path}`));
    await reader.gate.close();
    await reader.visit(CLAUSE);
    expect(await reader.page.locator('main').innerText()).toContain('Une phrase nouvelle.');
    expect(await reader.page.locator('footer [data-newer]').isVisible()).toBe(false);
    const paths = sites.smallList.files.map(({ path }) => path);
    expect(await digestsIn(reader.page, paths)).toEqual(
      paths.map((path) => digestOfFile(sites.changedRoot, path)),
    );
    // Nothing of the old version is left.
    const kept = await reader.page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0] ?? '');
      return (await cache.keys()).length;
    });
    const changed = JSON.parse(readFileSync(join(sites.changedRoot, 'hors-ligne.json'), 'utf8')) as KeptSite;
    expect(kept).toBe(new Set(changed.files.map(({ digest }) => digest)).size + 2);
  });

  test('that arrives half leaves the old one whole', async () => {
    await reader.visit('telecharger/');
    await reader.button(/Mettre à jour/).waitFor();
    // Let the list and one file through; the next hangs until the tab dies.
    reader.gate.limit = 2;
    await reader.button(/Mettre à jour/).click();
    await reader.page.locator('[data-offline-bytes]').filter({ hasText: 'sur' }).waitFor();
    await reader.page.close();
    await reader.gate.close();
    reader.page = await reader.context.newPage();
    await reader.visit(CLAUSE);
    expect(await reader.page.locator('main').innerText()).not.toContain('Une phrase nouvelle.');
    const paths = sites.smallList.files.map(({ path }) => path);
    expect(await digestsIn(reader.page, paths)).toEqual(
      paths.map((path) => digestOfFile(sites.smallRoot, path)),
    );
  });

  test('whose files are not those listed is refused, in words', async () => {
    await reader.visit('telecharger/');
    const route = '**/donnees/corpus.csv';
    await reader.context.route(route, (request) => request.fulfill({ body: 'changed again' }));
    await reader.button(/Mettre à jour/).click();
    await reader.page.getByRole('status').filter({ hasText: 'vient de changer' }).waitFor();
    expect(await reader.state().innerText()).toContain(`version ${sites.smallList.version.slice(0, 8)}`);
  });

  test('is asked for by other pages when half a day has passed', async () => {
    await reader.visit(CLAUSE);
    await reader.page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0] ?? '');
      const [key] = (await cache.keys()).filter(({ url }) => url.endsWith('version-parue.json'));
      const answer = (await (await cache.match(key ?? ''))?.json()) as { asked: number };
      await cache.put(key ?? '', Response.json({ ...answer, asked: answer.asked - 13 * 3_600_000 }));
    });
    await reader.visit(CLAUSE);
    await reader.page.locator('footer [data-newer]').filter({ visible: true }).waitFor();
  });
});

describe('cut short', () => {
  test('by a dying tab, it leaves the site as it was, and goes on from there when asked again', async () => {
    reader.gate.site = plain.url;
    await reader.visit('telecharger/');
    await reader.button('Rendre disponible hors ligne').waitFor();
    reader.gate.limit = 300;
    await reader.button('Rendre disponible hors ligne').click();
    await expect.poll(() => reader.gate.limit, patience).toBeLessThanOrEqual(-5);
    await reader.page.goto('chrome://crash').catch(() => undefined);
    await reader.page.close();
    reader.gate.limit = Infinity;

    reader.page = await reader.context.newPage();
    await reader.visit(CLAUSE);
    expect(await reader.page.locator('article .words').innerText()).not.toBe('');
    expect((await reader.workers())[0]).toBe(0);
    await reader.visit('telecharger/');
    await reader.state().filter({ hasText: 'en partie' }).waitFor();
    reader.gate.asked.length = 0;
    await reader.button('Reprendre').click();
    await reader.state().filter({ hasText: 'est gardé dans ce navigateur' }).waitFor();
    expect(reader.gate.asked.length).toBeLessThan(list.files.length - 250);
    await reader.gate.close();
    await reader.visit('oci-2016/ii/');
    expect(await reader.page.locator('article .words').innerText()).not.toBe('');
  });

  test('by the network, by the reader: each in words, with the way out', async () => {
    reader.gate.site = plain.url;
    await reader.visit('telecharger/');
    await reader.button('Rendre disponible hors ligne').waitFor();
    reader.gate.limit = 60;
    await reader.button('Rendre disponible hors ligne').click();
    await expect.poll(() => reader.gate.limit, patience).toBeLessThan(0);
    await reader.button('Interrompre').click();
    await reader.page.getByRole('status').filter({ hasText: 'Interrompu.' }).waitFor();
    reader.gate.limit = 30;
    await reader.button('Reprendre').click();
    await expect.poll(() => reader.gate.limit, patience).toBeLessThan(0);
    await reader.gate.close();
    await reader.page.getByRole('status').filter({ hasText: 'La connexion s’est interrompue.' }).waitFor();
    await reader.button('Reprendre').click();
    await reader.page.getByRole('status').filter({ hasText: 'ne répond pas' }).waitFor();
    await reader.button('Retirer').click();
    await reader.page.getByRole('status').filter({ hasText: 'n’est plus gardé' }).waitFor();
    expect(await reader.workers()).toEqual([0, 0]);
  });
});
