/** Subjects of the index in the search: a filter, a way to their pages, and clauses found by their words. */
import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import { openBrowser, sharedPage } from '../site/browser.ts';
import { addressOf, readSite, siteNamed } from '../site/site.ts';
import { answered, ask, foundClauses, patiently, searchField, shownResults, stateOf } from './search-page.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser);
const site = siteNamed('plain');

interface PublicSubject {
  id: string;
  label: string;
  principal: string[];
  passing: string[];
}

const { subjects } = JSON.parse(readSite(site, '/donnees/sujets.json')) as { subjects: PublicSubject[] };
const clausesOf = (id: string) => {
  const subject = subjects.find((one) => one.id === id);
  if (subject === undefined) throw new Error(`no subject ${id}`);
  return [...subject.principal, ...subject.passing].toSorted();
};

let page: Page;
beforeEach(async () => {
  page = await freshPage();
});

test('a subject filters by the clauses that the index has, and stays in the address', async () => {
  await page.goto(addressOf(site, '/recherche/'), { waitUntil: 'load' });
  // Open by itself where there is room.
  await page.setViewportSize({ width: 390, height: 800 });
  await page.reload({ waitUntil: 'load' });
  await page.locator('[data-filters] summary').click();
  await page.getByLabel('Sujet').selectOption({ label: 'Femmes' });
  await expect
    .poll(async () => (await foundClauses(page)).toSorted(), patiently)
    .toEqual(clausesOf('femmes'));
  expect(new URL(page.url()).searchParams.get('sujet')).toBe('femmes');
  await searchField(page).fill('paix');
  await answered(page, 'paix');
  const both = await foundClauses(page);
  expect(both.length).toBeGreaterThan(0);
  expect(both.every((eId) => clausesOf('femmes').includes(eId))).toBe(true);
  await page.waitForURL('**/recherche/?q=paix&sujet=femmes');
  await page.reload({ waitUntil: 'load' });
  await answered(page, 'paix');
  expect(await foundClauses(page)).toEqual(both);
  await page.locator('[data-filters]').evaluate((filters) => filters.setAttribute('open', ''));
  await page.getByRole('button', { name: 'Effacer les filtres' }).click();
  await answered(page, 'paix');
  expect((await foundClauses(page)).length).toBeGreaterThan(both.length);
});

test('the page of a subject leads to a search among its clauses', async () => {
  await page.goto(addressOf(site, '/sujets/femmes/'), { waitUntil: 'load' });
  await page.getByRole('link', { name: 'Chercher dans ces clauses' }).click();
  await page.waitForURL('**/recherche/?sujet=femmes');
  await expect
    .poll(async () => (await foundClauses(page)).toSorted(), patiently)
    .toEqual(clausesOf('femmes'));
});

test('what is sought leads to the subjects named so', async () => {
  await page.goto(addressOf(site, '/recherche/'), { waitUntil: 'load' });
  await ask(page, 'femmes');
  const link = page.locator('[data-named-subjects]').getByRole('link', { name: 'Femmes', exact: true });
  expect(await page.locator('[data-named-subjects]').innerText()).toMatch(/^Dans l’index des sujets\u202F: /);
  await link.click();
  await page.waitForURL('**/sujets/femmes/');
});

describe('a word of a subject that stands in none of its clauses', () => {
  test('finds them all the same, and names the subject', async () => {
    await page.goto(addressOf(site, '/recherche/'), { waitUntil: 'load' });
    await ask(page, 'climat');
    const results = await shownResults(page);
    const through = results.filter(({ facts }) =>
      facts.join(' · ').includes('proche de « climat » par son sujet'),
    );
    expect(through.length).toBeGreaterThan(2);
    expect(await stateOf(page)).toMatch(/^\d+ clauses pour/);
    const place = page.locator('[data-results] .facts a', { hasText: 'Environnement' }).first();
    expect(await place.getAttribute('href')).toMatch(/\/sujets\/[a-z-]+\/$/);
  });
});
