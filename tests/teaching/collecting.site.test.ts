/** Putting texts in the dossier from where one reads, and the count that follows. */
import { describe, expect, test } from 'vitest';
import { open, openBrowser, sharedPage, widths } from '../site/browser.ts';
import { addressOf, pagesOf, siteNamed, type BuiltPage } from '../site/site.ts';

const site = siteNamed('plain');
const browser = await openBrowser();
const fresh = sharedPage(browser);
const add = { name: 'Ajouter au dossier' };
const remove = { name: 'Retirer du dossier' };

describe.each([
  ['a clause', '/oci-2016/iii/', 'Engagement iii'],
  ['a correspondence', '/concordance/oci-2016/vi/dialogue-2024/4/66/', '2024 prolonge 2016'],
  ['a subject', '/sujets/femmes/', 'Sujet : Femmes'],
  [
    'two clauses side by side',
    '/concordance/regard/?a=oci-2016/i&b=dialogue-2024/2/1',
    'Deux clauses en regard',
  ],
  ['a search result', '/recherche/?q=DIM+4.66', 'Recommandation 4.66'],
])('%s', (_, path, name) => {
  test('is put in the dossier, counted, found there, and taken out again', async () => {
    const page = await fresh({ viewport: widths.desk });
    await open(page, addressOf(site, path));
    await page.getByRole('button', add).first().click();
    await page.getByText('Ajouté au dossier : 1 texte.').waitFor();
    const count = page.locator('.to-dossier');
    expect(await count.innerText()).toMatch(/Dossier\s+1/);
    await page.getByRole('link', { name: 'Voir le dossier' }).click();
    await page.locator('[data-entries]').getByText(name).first().waitFor();
    await page.goBack();
    await page.getByRole('button', remove).first().click();
    await page.getByText('Retiré du dossier : aucun texte.').waitFor();
    expect(await count.innerText()).toBe('Dossier');
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByText('Ajouté au dossier : 1 texte.').waitFor();
  });
});

test.each([
  ['a clause, a preamble, a closing', /^\/(oci-2016\/[^/]+|dialogue-2024\/(\d\/\d+|[a-z]+))\/$/, 316],
  ['a correspondence', /^\/concordance\/oci-2016\/[^/]+\/dialogue-2024\/\d\/\d+\/$/, 70],
  ['a subject', /^\/sujets\/[^/]+\/$/, 100],
])('every page of %s offers once to put it in the dossier', (_, pattern, least) => {
  const own = pagesOf(site).filter(
    ({ path, html }) => pattern.test(path) && !html.includes('name="robots" content="noindex"'),
  );
  expect(own.length).toBeGreaterThanOrEqual(least);
  const buttons = ({ html }: BuiltPage) => html.split(' data-dossier="').length - 1;
  expect(own.filter((page) => buttons(page) !== 1).map(({ path }) => path)).toEqual([]);
});

test('a clause that the dossier has already in another text is added, and that is said', async () => {
  const page = await fresh({ viewport: widths.desk });
  const added = async (path: string, said: RegExp) => {
    await open(page, addressOf(site, path));
    await page.getByRole('button', add).click();
    await page.getByRole('status').filter({ hasText: said }).waitFor();
  };
  await added('/oci-2016/vi/', /^Ajouté au dossier\u202F: 1\u00A0texte\. Voir le dossier/u);
  await added(
    '/concordance/oci-2016/vi/dialogue-2024/4/66/',
    /2\u00A0textes\. L’un des deux textes de la paire y est aussi par ailleurs\u202F: la fiche le donne plus d’une fois\./u,
  );
  await added('/dialogue-2024/4/66/', /3\u00A0textes\. Ce texte y est aussi dans une paire/u);
  await open(page, addressOf(site, '/concordance/oci-2016/vi/dialogue-2024/4/66/'));
  await page.getByRole('button', remove).click();
  const told = page.getByRole('status').filter({ hasText: 'Retiré du dossier' });
  await told.waitFor();
  expect(await told.textContent()).not.toContain('paire');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await page.getByText('Les deux textes de la paire y sont aussi par ailleurs').waitFor();
});

test('on a phone the menu counts, and no page is wider for it', async () => {
  const page = await fresh({ viewport: widths.phone });
  for (const path of ['/oci-2016/i/', '/oci-2016/ii/']) {
    await open(page, addressOf(site, path));
    await page.getByRole('button', add).click();
    await page.getByText('Ajouté au dossier').waitFor();
  }
  await page.getByText('Menu').click();
  expect(await page.locator('.menu').getByRole('link', { name: 'Dossier' }).innerText()).toMatch(
    /2\u00A0textes/,
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a page in another tab counts what is added here', async () => {
  const context = await browser.newContext({ viewport: widths.desk });
  const page = await context.newPage();
  await open(page, addressOf(site, '/oci-2016/i/'));
  await page.getByRole('button', add).click();
  await page.getByText('Ajouté au dossier').waitFor();
  const other = await context.newPage();
  await open(other, addressOf(site, '/oci-2016/ii/'));
  await other.getByRole('button', add).click();
  await page.locator('.to-dossier', { hasText: '2' }).waitFor();
  await context.close();
});

test('without scripts no button is there, and the page of the dossier says why it is of no use', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(addressOf(site, '/oci-2016/iii/'));
  expect(await page.getByRole('button', add).count()).toBe(0);
  await page.goto(addressOf(site, '/dossier/'));
  expect(await page.locator('main').innerText()).toContain('Il se fait par un script');
  expect(await page.locator('main').getByRole('button').filter({ visible: true }).count()).toBe(0);
  await context.close();
});
