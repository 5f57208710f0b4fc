/** The sheets of a dossier taken along as Word and Markdown, from the page itself. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { dossierToAddress } from '../../src/teaching/dossier-address.ts';
import { open, openBrowser, sharedPage } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';
import { unpack } from '../editions/archive.ts';
import { all } from './handout/made.ts';

const browser = await openBrowser();
const site = siteNamed('plain');
const fresh = sharedPage(browser);

/** What only the library that makes Word files says. */
const LIBRARY = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

async function opened(query = ''): Promise<Page> {
  const page = await fresh();
  await open(page, `${addressOf(site, '/dossier/fiche/')}${query}${dossierToAddress(all)}`);
  await page.locator('.sheets .leaf').first().waitFor();
  return page;
}

async function saved(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const file = await saving;
  await page.getByText('Le document est dans les téléchargements.').waitFor();
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('a Word file of what the sheets show, made by a library that is loaded when it is asked for', async () => {
  const page = await fresh();
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text());
  });
  await open(page, `${addressOf(site, '/dossier/fiche/')}${dossierToAddress(all)}`);
  await page.locator('.sheets .leaf').first().waitFor();
  const isLoaded = async () => (await Promise.all(scripts)).some((text) => text.includes(LIBRARY));
  expect(await isLoaded()).toBe(false);
  const { name, bytes } = await saved(page, 'Word');
  expect(await isLoaded()).toBe(true);
  expect(name).toBe('fiche-un-dossier.docx');
  const parts = await unpack(bytes);
  const part = (path: string) => parts.get(path)?.toString('utf8') ?? '';
  expect(part('word/document.xml')).toContain('pris note du Mécanisme opérationnel');
  expect(part('word/document.xml')).not.toContain('Attendu');
  expect(part('word/footnotes.xml')).toContain('Mécanisme opérationnel de coordination');
  expect([...parts.keys()].some((path) => /^word\/media\/.+\.png$/u.test(path))).toBe(true);
});

test('the teacher’s copy has its name, the notes and the reasons', async () => {
  const { name, bytes } = await saved(await opened('?exemplaire=enseignant'), 'Word');
  expect(name).toBe('fiche-enseignant-un-dossier.docx');
  const document = (await unpack(bytes)).get('word/document.xml')?.toString('utf8') ?? '';
  expect(document).toMatch(/Motif.*Autre lecture.*Attendu/su);
});

test('Markdown has the words, the questions and the references', async () => {
  const { name, bytes } = await saved(await opened(), 'Markdown');
  expect(name).toBe('fiche-un-dossier.md');
  const text = bytes.toString('utf8');
  expect(text).toMatch(/^# Un dossier\n/u);
  expect(text).toContain('Un argument pour');
  expect(text).toMatch(/> .*pris note du Mécanisme opérationnel/u);
  expect(text).toMatch(/\[sic\]/u);
});

test('where the library does not load it is said, and the sheets stay', async () => {
  const page = await opened();
  await page.route('**/*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'Word', exact: true }).click();
  await page.getByText('Le document n’a pas pu être préparé.').waitFor();
  expect(await page.locator('.sheets .leaf').count()).toBeGreaterThan(0);
});

test('back and forward between a dossier and its sheets', async () => {
  const page = await fresh();
  await open(page, addressOf(site, `/dossier/${dossierToAddress(all)}`));
  await page.getByRole('link', { name: 'Voir la fiche à imprimer' }).filter({ visible: true }).click();
  await page.locator('.sheets .leaf').first().waitFor();
  await page.getByLabel('Pour l’enseignant').check();
  await page.locator('.teacher-note').first().waitFor();
  await page.goBack();
  await page.locator('[data-entries][aria-busy=false]').waitFor();
  expect(await page.getByLabel('Titre du dossier').inputValue()).toBe(all.title);
  await page.goForward();
  await page.locator('.teacher-note').first().waitFor();
  await page.locator('.breadcrumb').getByRole('link', { name: 'Dossier' }).click();
  await page.locator('[data-entries][aria-busy=false]').waitFor();
  expect(await page.locator('[data-others]').getByText(all.title).count()).toBe(0);
});
