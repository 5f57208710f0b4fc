/** The site kept by the browser: whole without network, updated whole or not at all, and removed. */
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeOffline } from '../../src/offline/write.ts';
import { startServer, type RunningServer } from '../../scripts/serve/static-server.ts';
import type { KeptSite } from '../../src/offline/kept-site.ts';
import { openBrowser, widths } from '../site/browser.ts';
import { openGate, type Gate } from '../site/gate.ts';
import { pageKinds } from '../site/page-kinds.ts';
import { readSite, siteNamed } from '../site/site.ts';

const browser = await openBrowser();
const plain = siteNamed('plain');
const list = JSON.parse(readSite(plain, '/hors-ligne.json')) as KeptSite;
const clause = 'dialogue-2024/4/66/';
const patience = { timeout: 20_000 };

const folder = fileURLToPath(new URL('../../.cache/tests/offline', import.meta.url));
/** The site without most of its clauses, for tests where their number does not matter. */
const smallRoot = join(folder, 'small');
let small: RunningServer;
let smallList: KeptSite;
/** The same site with a page and a data file changed. */
const changedRoot = join(folder, 'changed');
let changedSite: RunningServer;
const changedPaths = [clause, 'donnees/corpus.csv'];

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  const isLeftOut = (path: string) => /\/dialogue-2024\/[1-5]\/(?!66$)\d+$|\/pagefind\/fragment\//.test(path);
  cpSync(plain.root, smallRoot, { recursive: true, filter: (path) => !isLeftOut(path) });
  smallList = await writeOffline(smallRoot);
  small = await startServer({ root: smallRoot, basePath: '/', port: 0 });
  cpSync(smallRoot, changedRoot, { recursive: true });
  const page = join(changedRoot, clause, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<h1', '<p>Une phrase nouvelle.</p><h1'));
  writeFileSync(join(changedRoot, 'donnees/corpus.csv'), 'a,b\n');
  await writeOffline(changedRoot);
  changedSite = await startServer({ root: changedRoot, basePath: '/', port: 0 });
});
afterAll(() => Promise.all([small.close(), changedSite.close()]));

let gate: Gate;
let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  gate = await openGate(small.url);
  context = await browser.newContext({ viewport: widths.desk });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await gate.close();
});

const state = () => page.locator('[data-offline-state]');
const button = (name: RegExp | string) => page.getByRole('button', { name });

async function visit(path: string): Promise<void> {
  await page.goto(new URL(path, gate.url).href, { waitUntil: 'load' });
}

async function keep(): Promise<void> {
  await visit('telecharger/');
  await button('Rendre disponible hors ligne').click();
  await state().filter({ hasText: 'est gardé dans ce navigateur' }).waitFor();
}

/** First characters of the SHA-256 of each path as fetched by the page; the error where it fails. */
function digestsIn(page: Page, paths: string[]): Promise<string[]> {
  return page.evaluate(async (paths) => {
    const root = document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '';
    const digestOf = async (path: string) => {
      const bytes = await (await fetch(new URL(path, new URL('.', root)))).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return btoa(String.fromCharCode(...digest))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .slice(0, 22);
    };
    const found: string[] = [];
    for (const path of paths) found.push(await digestOf(path).catch((error: unknown) => String(error)));
    return found;
  }, paths);
}

function digestOfFile(root: string, path: string): string {
  const file = join(root, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 22);
}

function publicPaths(): string[] {
  const lines = readFileSync(new URL('../public-paths.txt', import.meta.url), 'utf8').split('\n');
  const paths = lines.filter((line) => line !== '' && !line.includes('#')).map((line) => line.slice(1));
  return paths.filter((path) => !/^telecharger\/./.test(path));
}

const workers = () =>
  page.evaluate(async () => [
    (await navigator.serviceWorker.getRegistrations()).length,
    (await caches.keys()).length,
  ]);

describe('before the reader asks', () => {
  test('nothing is registered, kept or fetched for it', async () => {
    for (const path of ['', clause, 'telecharger/']) await visit(path);
    await state().filter({ hasText: 'n’est pas gardé' }).waitFor();
    expect(await workers()).toEqual([0, 0]);
    const before = gate.asked.slice(0, gate.asked.indexOf('/telecharger/'));
    expect(before.filter((path) => /service-worker|hors-ligne/.test(path))).toEqual([]);
    expect(gate.asked).not.toContain('/service-worker.js');
  });

  test('the size is shown and, without JavaScript, that it is needed', async () => {
    await visit('telecharger/');
    await page
      .locator('[data-offline]')
      .filter({ hasText: /\d\sMo sur l’appareil/ })
      .waitFor();
    const plainPage = await browser.newPage({ javaScriptEnabled: false });
    await plainPage.goto(new URL('telecharger/', gate.url).href);
    expect(await plainPage.locator('main').innerText()).toContain('il faut JavaScript');
    expect(await plainPage.locator('[data-offline] button').filter({ visible: true }).count()).toBe(0);
    await plainPage.close();
  });
});

describe('kept, with the network cut at the socket', () => {
  test('every path, page and search answers', async () => {
    gate.site = plain.url;
    await keep();
    expect(await state().innerText()).toContain(`version ${list.version.slice(0, 8)}`);
    await gate.close();

    const paths = [...new Set([...list.files.map(({ path }) => path), ...publicPaths()])];
    const expected = paths.map((path) => `${path} ${digestOfFile(plain.root, path)}`);
    const found = await digestsIn(page, paths);
    expect(paths.map((path, index) => `${path} ${found[index]}`)).toEqual(expected);
    expect(paths.length).toBeGreaterThan(340);

    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    for (const { path } of pageKinds) {
      await visit(path.slice(1));
      expect(await page.locator('h1').innerText()).not.toBe('');
    }
    await visit('recherche/?q=arm%C3%A9e&texte=dialogue-2024');
    await page.locator('[data-results] a').first().waitFor();
    await page.locator('[data-results] a').first().click();
    await page.waitForLoadState();
    expect(await page.locator('article .words').innerText()).not.toBe('');
    await visit('concordance/?relation=prolonge');
    expect(await page.locator('h1').innerText()).not.toBe('');
    expect(errors).toEqual([]);
  });

  test('an unknown address gives the page that says so, one without its slash the page meant', async () => {
    await keep();
    await gate.close();
    const response = await page.goto(new URL('nulle/part/', gate.url).href);
    expect([response?.status(), await page.locator('h1').innerText()]).toEqual([404, 'Page introuvable']);
    await visit('dialogue-2024/4/66?x=1');
    expect(page.url()).toBe(new URL(`${clause}?x=1`, gate.url).href);
    await visit(`${clause}index.html`);
    expect(await page.locator('article .words').innerText()).not.toBe('');
  });

  test('the page of downloads still says what is kept', async () => {
    await keep();
    await gate.close();
    await visit('telecharger/');
    await state().filter({ hasText: 'est gardé dans ce navigateur' }).waitFor();
    expect(await button(/Mettre à jour/).count()).toBe(0);
    expect(await button('Retirer').isVisible()).toBe(true);
  });
});

test('under a sub-path it answers for that path alone', async () => {
  const under = siteNamed('under');
  await gate.close();
  gate = await openGate(under.url);
  await keep();
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  );
  expect(scopes).toEqual([under.basePath]);
  await gate.close();
  await visit('recherche/?q=femmes');
  await page.locator('[data-results] a').first().click();
  await page.waitForLoadState();
  expect(await page.locator('article .words').innerText()).not.toBe('');
  await expect(page.goto(new URL('/', gate.url).href)).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

describe('a newer version', () => {
  beforeEach(async () => {
    await keep();
    gate.site = changedSite.url;
  });

  test('is offered with its size, and taken when the reader says so: only what changed travels', async () => {
    await visit('telecharger/');
    const update = button(/^Mettre à jour \(\d+\sko\)$/);
    await update.waitFor();
    await visit(clause);
    expect(await page.locator('main').innerText()).not.toContain('Une phrase nouvelle.');
    await page.locator('footer [data-newer]').filter({ visible: true }).waitFor();
    await page.locator('footer [data-newer] a').click();
    gate.asked.length = 0;
    await update.click();
    await page.getByText('C’est la version la plus récente.').waitFor();
    const travelled = gate.asked.filter((path) => !/hors-ligne\.json|service-worker\.js/.test(path));
    expect(travelled.sort()).toEqual(changedPaths.map((path) => `/${path}`));
    await gate.close();
    await visit(clause);
    expect(await page.locator('main').innerText()).toContain('Une phrase nouvelle.');
    expect(await page.locator('footer [data-newer]').isVisible()).toBe(false);
    const paths = smallList.files.map(({ path }) => path);
    expect(await digestsIn(page, paths)).toEqual(paths.map((path) => digestOfFile(changedRoot, path)));
    // Nothing of the old version is left.
    const kept = await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0] ?? '');
      return (await cache.keys()).length;
    });
    const changed = JSON.parse(readFileSync(join(changedRoot, 'hors-ligne.json'), 'utf8')) as KeptSite;
    expect(kept).toBe(new Set(changed.files.map(({ digest }) => digest)).size + 2);
  });

  test('that arrives half leaves the old one whole', async () => {
    await visit('telecharger/');
    await button(/Mettre à jour/).waitFor();
    // Let the list and one file through; the next hangs until the tab dies.
    gate.limit = 2;
    await button(/Mettre à jour/).click();
    await page.locator('[data-offline-bytes]').filter({ hasText: 'sur' }).waitFor();
    await page.close();
    await gate.close();
    page = await context.newPage();
    await visit(clause);
    expect(await page.locator('main').innerText()).not.toContain('Une phrase nouvelle.');
    const paths = smallList.files.map(({ path }) => path);
    expect(await digestsIn(page, paths)).toEqual(paths.map((path) => digestOfFile(smallRoot, path)));
  });

  test('whose files are not those listed is refused, in words', async () => {
    await visit('telecharger/');
    const route = '**/donnees/corpus.csv';
    await context.route(route, (request) => request.fulfill({ body: 'changed again' }));
    await button(/Mettre à jour/).click();
    await page.getByRole('status').filter({ hasText: 'vient de changer' }).waitFor();
    expect(await state().innerText()).toContain(`version ${smallList.version.slice(0, 8)}`);
  });

  test('is asked for by other pages when half a day has passed', async () => {
    await visit(clause);
    await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0] ?? '');
      const [key] = (await cache.keys()).filter(({ url }) => url.endsWith('version-parue.json'));
      const answer = (await (await cache.match(key ?? ''))?.json()) as { asked: number };
      await cache.put(key ?? '', Response.json({ ...answer, asked: answer.asked - 13 * 3_600_000 }));
    });
    await visit(clause);
    await page.locator('footer [data-newer]').filter({ visible: true }).waitFor();
  });
});

describe('cut short', () => {
  test('by a dying tab, it leaves the site as it was, and goes on from there when asked again', async () => {
    gate.site = plain.url;
    await visit('telecharger/');
    await button('Rendre disponible hors ligne').waitFor();
    gate.limit = 300;
    await button('Rendre disponible hors ligne').click();
    await expect.poll(() => gate.limit, patience).toBeLessThanOrEqual(-5);
    await page.goto('chrome://crash').catch(() => undefined);
    await page.close();
    gate.limit = Infinity;

    page = await context.newPage();
    await visit(clause);
    expect(await page.locator('article .words').innerText()).not.toBe('');
    expect((await workers())[0]).toBe(0);
    await visit('telecharger/');
    await state().filter({ hasText: 'en partie' }).waitFor();
    gate.asked.length = 0;
    await button('Reprendre').click();
    await state().filter({ hasText: 'est gardé dans ce navigateur' }).waitFor();
    expect(gate.asked.length).toBeLessThan(list.files.length - 250);
    await gate.close();
    await visit('oci-2016/ii/');
    expect(await page.locator('article .words').innerText()).not.toBe('');
  });

  test('by the network, by the reader: each in words, with the way out', async () => {
    gate.site = plain.url;
    await visit('telecharger/');
    await button('Rendre disponible hors ligne').waitFor();
    gate.limit = 60;
    await button('Rendre disponible hors ligne').click();
    await expect.poll(() => gate.limit, patience).toBeLessThan(0);
    await button('Interrompre').click();
    await page.getByRole('status').filter({ hasText: 'Interrompu.' }).waitFor();
    gate.limit = 30;
    await button('Reprendre').click();
    await expect.poll(() => gate.limit, patience).toBeLessThan(0);
    await gate.close();
    await page.getByRole('status').filter({ hasText: 'La connexion s’est interrompue.' }).waitFor();
    await button('Reprendre').click();
    await page.getByRole('status').filter({ hasText: 'ne répond pas' }).waitFor();
    await button('Retirer').click();
    await page.getByRole('status').filter({ hasText: 'n’est plus gardé' }).waitFor();
    expect(await workers()).toEqual([0, 0]);
  });
});

test('let go, nothing stays and the network answers', async () => {
  await keep();
  await button('Retirer').click();
  await page.getByRole('status').filter({ hasText: 'n’est plus gardé' }).waitFor();
  expect(await workers()).toEqual([0, 0]);
  gate.asked.length = 0;
  await visit(clause);
  expect(gate.asked).toContain(`/${clause}`);
});

test('by keyboard alone, with the focus never lost', async () => {
  gate.site = plain.url;
  await visit('telecharger/');
  await button('Rendre disponible hors ligne').focus();
  // Keeping may end before the focus can be read.
  await page.evaluate(() => {
    const focused: string[] = [];
    Object.assign(window, { focused });
    document.addEventListener('focusin', ({ target }) => focused.push((target as HTMLElement).innerText));
  });
  await page.keyboard.press('Enter');
  await state().filter({ hasText: 'est gardé dans ce navigateur' }).waitFor();
  await expect.poll(() => page.locator(':focus').innerText()).toContain('est gardé');
  expect(await page.evaluate(() => Reflect.get(window, 'focused') as string[])).toContain('Interrompre');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe('Retirer');
});
