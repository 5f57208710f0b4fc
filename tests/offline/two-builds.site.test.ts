/** Yesterday's page, open or kept, on a host that has today's build: another one, whose scripts have other names. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { errorsOf, openBrowser } from '../site/browser.ts';
import { filesOf, siteNamed } from '../site/site.ts';
import { openReader, type Reader } from './reader.ts';
import { CLAUSE, openSites } from './sites.ts';

const browser = await openBrowser();
const sites = await openSites('two-builds');
const today = siteNamed('spoken');

let reader: Reader;
let errors: string[];
beforeEach(async () => {
  reader = await openReader(browser, sites.small);
  errors = errorsOf(reader.page);
});
afterEach(() => reader.close());

const loss = () => reader.page.locator('[data-loss]').filter({ visible: true });
const field = () => reader.page.locator('header input[name=q]');
const offers = () => reader.page.locator('[role=option].all');

async function findsWomen(): Promise<void> {
  await field().fill('femmes');
  await offers().waitFor();
}

test('the builds have other scripts', () => {
  const scriptsOf = (name: 'plain' | 'spoken') =>
    filesOf(siteNamed(name)).filter((file) => /^\/_\/search\..*\.js$/.test(file));
  expect(scriptsOf('spoken')).toHaveLength(1);
  expect(scriptsOf('spoken')).not.toEqual(scriptsOf('plain'));
});

test('an open page says that the site has changed, and finds again once it is loaded anew', async () => {
  await reader.visit(CLAUSE);
  reader.gate.site = today.url;
  await field().focus();
  await loss().filter({ hasText: 'Le site a changé.' }).waitFor();
  await loss().getByRole('button', { name: 'Recharger la page' }).click();
  await reader.page.locator('html[lang="en-x-essai"]').waitFor();
  await findsWomen();
  expect(await loss().count()).toBe(0);
  expect(errors).toEqual([]);
});

describe('where the site is kept', () => {
  beforeEach(async () => {
    await reader.keep();
    await reader.visit(CLAUSE);
    reader.gate.site = today.url;
  });

  test('an open page finds, cites and collects with what is kept', async () => {
    const main = reader.page.locator('main');
    await findsWomen();
    await field().press('Escape');
    await main.getByRole('button', { name: 'Citer', exact: true }).click();
    await main.getByRole('button', { name: 'Copier la référence', exact: true }).waitFor();
    await main.getByRole('button', { name: 'Ajouter au dossier', exact: true }).click();
    await reader.page.getByText('Ajouté au dossier : 1 texte.').waitFor();
    expect(await loss().count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('the next page is of the same build, until the reader takes the new one', async () => {
    await reader.page.locator('.breadcrumb a').last().click();
    await reader.page.waitForURL(/\/dialogue-2024\/4\/$/);
    expect(await reader.page.locator('html').getAttribute('lang')).toBe('fr');
    await findsWomen();
    await reader.visit('telecharger/');
    await reader.button(/^Mettre à jour/).waitFor();
    expect(errors).toEqual([]);
  });
});
