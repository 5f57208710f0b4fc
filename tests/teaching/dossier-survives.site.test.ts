/** A dossier of twenty clauses with notes outlives what browsers do to pages and to what they keep. */
import type { BrowserContext, Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dossierFromAddress, dossierToAddress } from '../../src/teaching/dossier-address.ts';
import { open, openBrowser, widths } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';
import { twenty } from './dossiers.ts';

const site = siteNamed('plain');
const browser = await openBrowser();
const dossier = twenty({
  question: 'Quels mots de 2016 ne sont pas en 2024 ?',
  note: 'Attendu : « signataires ».',
});
const withoutTies = { ...dossier, withTies: false };
const address = (fragment = '') => addressOf(site, `/dossier/${fragment}`);
const add = { name: 'Ajouter au dossier' };

let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  context = await browser.newContext({ viewport: widths.desk });
  page = await context.newPage();
});
afterEach(() => context.close());

/** What a page shows and its address carries, the same. */
async function shown(on = page) {
  await on.locator('[data-entries][aria-busy=false]').waitFor();
  const { dossier: carried } = dossierFromAddress(new URL(on.url()).hash);
  const questions = await on.locator('.written.question').count();
  expect(questions).toBe(
    carried?.entries.filter((entry) => entry.kind !== 'heading' && entry.question).length,
  );
  return carried;
}

const receive = () => open(page, address(dossierToAddress(withoutTies)));

test('a reload, another page and back, forward and back', async () => {
  await receive();
  await page.getByLabel('Titre du dossier').fill('Relu');
  await page.reload();
  const expected = { ...withoutTies, title: 'Relu' };
  expect(await shown()).toEqual(expected);
  await page.goto(addressOf(site, '/oci-2016/xi/'));
  await page.getByRole('button', add).click();
  await page.locator('[data-collected]', { hasText: '21 textes' }).waitFor();
  await page.goBack();
  await page.locator('[data-index="20"]').waitFor();
  expect((await shown())?.entries).toHaveLength(21);
  await page.goForward();
  await page.getByRole('button', { name: 'Retirer du dossier' }).waitFor();
  await page.goBack();
  expect((await shown())?.entries).toHaveLength(21);
});

test('a closed tab', async () => {
  await receive();
  await shown();
  await page.close();
  page = await context.newPage();
  await page.goto(address());
  expect(await shown()).toEqual(withoutTies);
});

test('two tabs with one dossier add to it and take nothing from one another', async () => {
  await receive();
  const other = await context.newPage();
  await open(other, addressOf(site, '/oci-2016/xi/'));
  await other.getByRole('button', add).click();
  await page.locator('[data-index="20"]').waitFor();
  await page.getByRole('button', { name: 'Retirer : Engagement ii', exact: true }).click();
  await other.goto(addressOf(site, '/oci-2016/xii/'));
  await other.getByRole('button', add).click();
  await page.locator('[data-index="20"]').waitFor();
  await page.getByRole('button', { name: 'Annuler' }).click();
  const eIds = (await shown())?.entries.map((entry) => (entry.kind === 'provision' ? entry.eId : ''));
  expect(eIds).toEqual([
    ...withoutTies.entries.map((entry) => (entry.kind === 'provision' ? entry.eId : '')),
    ...['oci-2016/xi', 'oci-2016/xii'],
  ]);
});

test('two dossiers in two tabs, each with its own; both are kept', async () => {
  await receive();
  const other = await context.newPage();
  await open(other, address(dossierToAddress({ ...withoutTies, title: 'Un autre', entries: [] })));
  await other.goto(addressOf(site, '/oci-2016/xi/'));
  await other.getByRole('button', add).click();
  await other.locator('[data-collected]', { hasText: '1 texte' }).waitFor();
  await page.goto(addressOf(site, '/oci-2016/xii/'));
  await page.getByRole('button', add).click();
  await page.locator('[data-collected]', { hasText: '21 textes' }).waitFor();
  await other.goto(address());
  expect(await shown(other)).toMatchObject({ title: 'Un autre', entries: [{ eId: 'oci-2016/xi' }] });
  await other.locator('[data-others]').getByRole('button', { name: dossier.title, exact: true }).click();
  await other.locator('[data-index="20"]').waitFor();
});

/** What the page finds where it asks for a store, in place of it. */
const refusals: [string, () => void][] = [
  [
    'a full store',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    'a browser that refuses its store',
    () => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    },
  ],
];

describe.each(refusals)('%s', (_, refuse) => {
  test('is told, and the dossier stays in the tab, its pages and its address', async () => {
    await page.addInitScript(refuse);
    await receive();
    await page.getByText('n’a pas pu garder le dossier').waitFor();
    await page.getByLabel('Titre du dossier').fill('Relu');
    await page.reload();
    expect(await shown()).toEqual({ ...withoutTies, title: 'Relu' });
    await page.goto(addressOf(site, '/oci-2016/xi/'));
    await page.getByRole('button', add).click();
    await page.getByText('Ce navigateur ne garde pas le dossier').waitFor();
    await page.getByRole('link', { name: 'Voir le dossier' }).click();
    expect((await shown())?.entries).toHaveLength(21);
    const elsewhere = await browser.newPage();
    await open(elsewhere, page.url());
    expect(await shown(elsewhere)).toEqual(await shown());
    await elsewhere.close();
  });
});

/** What an earlier version of the site may have kept: this form is read for good. */
test('what an earlier version kept', async () => {
  await page.goto(addressOf(site, '/'));
  await page.evaluate(() => {
    const entry = { kind: 'provision', eId: 'oci-2016/ii', question: 'Qui ?', note: '' };
    const written = {
      'concordance-dossier': 1,
      title: 'Ancien',
      introduction: '',
      withTies: false,
      entries: [entry],
    };
    localStorage.setItem('dossier:a1', JSON.stringify(written));
    localStorage.setItem('dossier:dernier', 'a1');
  });
  await page.goto(address());
  expect(await shown()).toMatchObject({
    title: 'Ancien',
    entries: [{ eId: 'oci-2016/ii', question: 'Qui ?' }],
  });
});
