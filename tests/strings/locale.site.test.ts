/** A site in a locale of a few words: pages and scripts show these and its facts, and are French otherwise. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBrowser } from '../site/browser.ts';
import { attribute, elementsOf, hasClass, readMarkup, textOf } from '../site/markup.ts';
import { addressOf, pagePaths, pagesOf, readSite, siteNamed } from '../site/site.ts';

const site = siteNamed('spoken');
const french = siteNamed('plain');
const browser = await openBrowser();

const partsOf = (path: string) => elementsOf(readMarkup(readSite(site, path)));

test('has the same pages', () => {
  expect(pagePaths(site)).toEqual(pagePaths(french));
});

test('says its language on every page and to devices, and that of the texts where they stand', () => {
  const languages = pagesOf(site).map(({ html }) => /<html lang="([^"]*)"/.exec(html)?.[1]);
  expect([...new Set(languages)]).toEqual(['en-x-essai']);
  expect(JSON.parse(readSite(site, '/manifest.webmanifest'))).toMatchObject({ lang: 'en-x-essai' });
  const said = partsOf('/dialogue-2024/4/66/').find((part) => hasClass(part, 'said'));
  expect(said === undefined ? null : attribute(said, 'lang')).toBe('fr');
});

test('says its own words, and French ones for the rest', () => {
  const parts = partsOf('/dialogue-2024/4/66/');
  const skip = parts.find((part) => hasClass(part, 'skip'));
  const path = parts.find((part) => hasClass(part, 'breadcrumb'));
  expect(skip === undefined ? null : textOf(skip)).toBe('Tothu texthu');
  expect(path === undefined ? null : textOf(path)).toContain('Homu');
  expect(path === undefined ? null : attribute(path, 'aria-label')).toBe('Fil d’Ariane');
});

test('prints figures and dates in its way, also within French', () => {
  expect(readSite(french, '/sources/dialogue-2024/')).toMatch(/1\u202F\d{3}\slignes/);
  expect(readSite(site, '/sources/dialogue-2024/')).toMatch(/1,\d{3}\slignes/);
  expect(readSite(french, '/dialogue-2024/4/66/')).toContain('10\u00A0mai\u00A02024');
  expect(readSite(site, '/dialogue-2024/4/66/')).toContain('May 10, 2024');
});

test('quotes with its own marks', async () => {
  const page = await browser.newPage();
  const marks = [];
  for (const one of [site, french]) {
    await page.goto(addressOf(one, '/concordance/silences/'), { waitUntil: 'load' });
    marks.push(
      await page
        .locator('main q')
        .first()
        .evaluate((quote) => getComputedStyle(quote).quotes),
    );
  }
  await page.close();
  expect(marks).toEqual(['"‹" "›"', '"«\u202F" "\u202F»"']);
});

test('speaks through its scripts', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf(site, '/recherche/?q=zzzz&relation=prolonge'), { waitUntil: 'load' });
  await page.getByText('Aucun résultat pour ‹zzzz› avec ces filtres.').first().waitFor();
  await page.goto(addressOf(site, '/dialogue-2024/4/66/?mots=de'), { waitUntil: 'load' });
  await page.getByRole('button', { name: 'Clearu' }).waitFor();
  await page.goto(addressOf(site, '/concordance/tableau/?relation=prolonge'), { waitUntil: 'load' });
  await page.getByText(/^Shownu \d+\/\d+$/).waitFor();
  await page.close();
});

test('loads no words that only pages say', () => {
  for (const { root } of [site, french]) {
    const scripts = globSync('_/*.js', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
    expect(scripts.filter((script) => script.includes('Effacer les marques')).length).toBe(1);
    expect(scripts.filter((script) => /Aller au texte|Fil d’Ariane|Les lire en regard/.test(script))).toEqual(
      [],
    );
  }
});
