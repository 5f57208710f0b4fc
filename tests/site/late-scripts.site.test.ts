/** Yesterday's page, still open, on a host that has today's build: what it loads late is gone, and nothing is silent. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import { installVoices } from '../listening/voice.ts';
import { errorsOf, openBrowser, sharedPage } from './browser.ts';
import { addressOf, siteNamed } from './site.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser);
const site = siteNamed('plain');
const CLAUSE = '/dialogue-2024/4/66/';

let page: Page;
let errors: string[];
beforeEach(async () => {
  page = await freshPage();
  errors = errorsOf(page);
});

/** From now on the host has other scripts, and pages that ask for those. */
async function hostIsUpdated(): Promise<void> {
  await page.route('**/_/*.js', (route) => route.fulfill({ status: 404 }));
  await page.route(/\/(\?.*)?$/, async (route) => {
    const { pathname } = new URL(route.request().url());
    const html = readFileSync(join(site.root, pathname, 'index.html'), 'utf8');
    await route.fulfill({ contentType: 'text/html', body: html.replace(/\/_\/[^"]+\.js/g, '/_/new.js') });
  });
}

async function saysThatTheSiteHasChanged(): Promise<void> {
  await page.locator('[data-loss]').filter({ hasText: 'Le site a changé.' }).waitFor();
  await page.locator('[data-loss]').getByRole('button', { name: 'Recharger la page' }).waitFor();
  expect(errors).toEqual([]);
}

const button = (name: string) => page.locator('main').getByRole('button', { name, exact: true });

describe('says that the site has changed, and offers to load the page again', () => {
  test('where the reader asks to listen', async () => {
    await installVoices(page, [{ lang: 'fr-FR' }]);
    await page.goto(addressOf(site, CLAUSE), { waitUntil: 'load' });
    await button('Écouter').waitFor();
    await hostIsUpdated();
    await button('Écouter').click();
    await saysThatTheSiteHasChanged();
  });

  test.each(['Fiche', 'Ajouter au dossier'])('where a reader presses « %s »', async (name) => {
    await page.goto(addressOf(site, CLAUSE), { waitUntil: 'load' });
    await hostIsUpdated();
    await button(name).click();
    await saysThatTheSiteHasChanged();
  });

  test('where words are looked for in the field of any page', async () => {
    await page.goto(addressOf(site, CLAUSE), { waitUntil: 'load' });
    await hostIsUpdated();
    await page.locator('header input[name=q]').focus();
    await saysThatTheSiteHasChanged();
  });

  test.each(['4.66 autorité', 'internet'])('where a query needs a script of its own: %s', async (query) => {
    await page.goto(addressOf(site, '/recherche/?q=paix'), { waitUntil: 'load' });
    await page.locator('[data-results][aria-busy=false] li').first().waitFor();
    await hostIsUpdated();
    await page.locator('main input[name=q]').fill(query);
    await saysThatTheSiteHasChanged();
  });
});

test('a reference leads to the page that has it, as without scripts', async () => {
  await page.goto(addressOf(site, CLAUSE), { waitUntil: 'load' });
  await hostIsUpdated();
  await button('Citer').click();
  await page.waitForURL(/\/citer\//);
  expect(errors).toEqual([]);
});

test('where the site is as it was, a lost voice is told, and asked for again', async () => {
  await installVoices(page, [{ lang: 'fr-FR' }]);
  await page.goto(addressOf(site, CLAUSE), { waitUntil: 'load' });
  await button('Écouter').waitFor();
  await page.route('**/_/player.*.js', (route) => route.fulfill({ status: 404 }));
  await button('Écouter').click();
  await page.locator('[data-loss]').filter({ hasText: 'Lecture indisponible.' }).waitFor();
  expect(errors).toEqual([]);
});

test('every script of the code that is loaded late says what happens where it is lost', () => {
  const loose = globSync('src/**/browser/**/*.ts')
    .concat(globSync('src/layouts/*.ts'))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => /\bvoid import\(/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  // That of a reference leads on; see above.
  expect(loose).toEqual([`src/teaching/browser/start.ts: void import('./cite.ts').then(`]);
});
