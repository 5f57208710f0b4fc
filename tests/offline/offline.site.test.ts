/** The site kept by the browser: before the reader asks, whole without network, and removed. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isForPrograms } from '../../src/model/data-forms.ts';
import type { KeptSite } from '../../src/offline/kept-site.ts';
import { openBrowser } from '../site/browser.ts';
import { openGate } from '../site/gate.ts';
import { pageKinds } from '../site/page-kinds.ts';
import { readSite, siteNamed } from '../site/site.ts';
import { digestOfFile, digestsIn } from './digests.ts';
import { openReader, type Reader } from './reader.ts';
import { CLAUSE, openSites } from './sites.ts';

const browser = await openBrowser();
const sites = await openSites('whole');
const plain = siteNamed('plain');
const list = JSON.parse(readSite(plain, '/hors-ligne.json')) as KeptSite;

let reader: Reader;
beforeEach(async () => (reader = await openReader(browser, sites.small)));
afterEach(() => reader.close());

function publicPaths(): string[] {
  const lines = readFileSync(new URL('../public-paths.txt', import.meta.url), 'utf8').split('\n');
  const paths = lines.filter((line) => line !== '' && !line.includes('#')).map((line) => line.slice(1));
  // Editions and data for programs are not kept.
  return paths.filter((path) => !/^telecharger\/./.test(path) && !isForPrograms(path));
}

describe('before the reader asks', () => {
  test('nothing is registered, kept or fetched for it', async () => {
    for (const path of ['', CLAUSE, 'telecharger/']) await reader.visit(path);
    await reader.state().filter({ hasText: 'n’est pas gardé' }).waitFor();
    expect(await reader.workers()).toEqual([0, 0]);
    const before = reader.gate.asked.slice(0, reader.gate.asked.indexOf('/telecharger/'));
    expect(before.filter((path) => /service-worker|hors-ligne/.test(path))).toEqual([]);
    expect(reader.gate.asked).not.toContain('/service-worker.js');
  });

  test('the size is shown and, without JavaScript, that it is needed', async () => {
    await reader.visit('telecharger/');
    await reader.page
      .locator('[data-offline]')
      .filter({ hasText: /\d\sMo sur l’appareil/ })
      .waitFor();
    const plainPage = await browser.newPage({ javaScriptEnabled: false });
    await plainPage.goto(new URL('telecharger/', reader.gate.url).href);
    expect(await plainPage.locator('main').innerText()).toContain('il faut JavaScript');
    expect(await plainPage.locator('[data-offline] button').filter({ visible: true }).count()).toBe(0);
    await plainPage.close();
  });
});

describe('kept, with the network cut at the socket', () => {
  test('every path, page and search answers', async () => {
    reader.gate.site = plain.url;
    await reader.keep();
    expect(await reader.state().innerText()).toContain(`version ${list.version.slice(0, 8)}`);
    await reader.gate.close();

    const paths = [...new Set([...list.files.map(({ path }) => path), ...publicPaths()])];
    const expected = paths.map((path) => `${path} ${digestOfFile(plain.root, path)}`);
    const found = await digestsIn(reader.page, paths);
    expect(paths.map((path, index) => `${path} ${found[index]}`)).toEqual(expected);
    expect(paths.length).toBeGreaterThan(340);

    const errors: string[] = [];
    reader.page.on('pageerror', (error) => errors.push(error.message));
    for (const { path } of pageKinds) {
      await reader.visit(path.slice(1));
      expect(await reader.page.locator('h1').innerText()).not.toBe('');
    }
    await reader.visit('recherche/?q=arm%C3%A9e&texte=dialogue-2024');
    await reader.page.locator('[data-results] a').first().waitFor();
    await reader.page.locator('[data-results] a').first().click();
    await reader.page.waitForLoadState();
    expect(await reader.page.locator('article .words').innerText()).not.toBe('');
    await reader.visit('concordance/?relation=prolonge');
    expect(await reader.page.locator('h1').innerText()).not.toBe('');
    expect(errors).toEqual([]);
  });

  test('an unknown address gives the page that says so, one without its slash the page meant', async () => {
    await reader.keep();
    await reader.gate.close();
    const response = await reader.page.goto(new URL('nulle/part/', reader.gate.url).href);
    expect([response?.status(), await reader.page.locator('h1').innerText()]).toEqual([
      404,
      'Page introuvable',
    ]);
    await reader.visit('dialogue-2024/4/66?x=1');
    expect(reader.page.url()).toBe(new URL(`${CLAUSE}?x=1`, reader.gate.url).href);
    await reader.visit(`${CLAUSE}index.html`);
    expect(await reader.page.locator('article .words').innerText()).not.toBe('');
  });

  test('the page of downloads still says what is kept', async () => {
    await reader.keep();
    await reader.gate.close();
    await reader.visit('telecharger/');
    await reader.state().filter({ hasText: 'est gardé dans ce navigateur' }).waitFor();
    expect(await reader.button(/Mettre à jour/).count()).toBe(0);
    expect(await reader.button('Retirer').isVisible()).toBe(true);
  });
});

test('under a sub-path it answers for that path alone', async () => {
  const under = siteNamed('under');
  await reader.gate.close();
  reader.gate = await openGate(under.url);
  await reader.keep();
  const scopes = await reader.page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  );
  expect(scopes).toEqual([under.basePath]);
  await reader.gate.close();
  await reader.visit('recherche/?q=femmes');
  await reader.page.locator('[data-results] a').first().click();
  await reader.page.waitForLoadState();
  expect(await reader.page.locator('article .words').innerText()).not.toBe('');
  await expect(reader.page.goto(new URL('/', reader.gate.url).href)).rejects.toThrow(
    'ERR_CONNECTION_REFUSED',
  );
});

test('let go, nothing stays and the network answers', async () => {
  await reader.keep();
  await reader.button('Retirer').click();
  await reader.page.getByRole('status').filter({ hasText: 'n’est plus gardé' }).waitFor();
  expect(await reader.workers()).toEqual([0, 0]);
  reader.gate.asked.length = 0;
  await reader.visit(CLAUSE);
  expect(reader.gate.asked).toContain(`/${CLAUSE}`);
});

test('by keyboard alone, with the focus never lost', async () => {
  reader.gate.site = plain.url;
  await reader.visit('telecharger/');
  await reader.button('Rendre disponible hors ligne').focus();
  // Keeping may end before the focus can be read.
  await reader.page.evaluate(() => {
    const focused: string[] = [];
    Object.assign(window, { focused });
    document.addEventListener('focusin', ({ target }) => focused.push((target as HTMLElement).innerText));
  });
  await reader.page.keyboard.press('Enter');
  await reader.state().filter({ hasText: 'est gardé dans ce navigateur' }).waitFor();
  await expect.poll(() => reader.page.locator(':focus').innerText()).toContain('est gardé');
  expect(await reader.page.evaluate(() => Reflect.get(window, 'focused') as string[])).toContain(
    'Interrompre',
  );
  await reader.page.keyboard.press('Tab');
  expect(await reader.page.locator(':focus').innerText()).toBe('Retirer');
});
