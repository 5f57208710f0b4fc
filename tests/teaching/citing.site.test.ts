/** Citing as a reader does it: two taps on a phone, by keyboard, without scripts, a part of a list, files, every kind of page. */
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openBrowser, widths } from '../site/browser.ts';
import { provisionsOf, readCorpus } from '../site/corpus.ts';
import { attribute, elementsOf, readMarkup, textOf, type Element } from '../site/markup.ts';
import { addressOf, pagesOf, siteNamed } from '../site/site.ts';

const browser = await openBrowser();
const site = siteNamed('plain');
const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  permissions: ['clipboard-read', 'clipboard-write'],
};
const roads = '/dialogue-2024/4/80/';

const folded = (text: string) => text.replace(/\s+/gu, ' ').trim();
const copied = async (page: Page) => folded(await page.evaluate(() => navigator.clipboard.readText()));

/** Opens a page on a phone on which nothing of the site is known. */
async function cold(path: string): Promise<Page> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(2026, 11, 1, 10));
  await page.goto(addressOf(site, path));
  return page;
}

const expected =
  'DIALOGUE INTER-MALIENS POUR LA PAIX ET LA RÉCONCILIATION NATIONALE. Recommandation 4.66. Dans : Recommandations du Dialogue inter-Maliens pour la paix et la réconciliation nationale [en ligne]. Version 2 des données de l’édition critique Concordance. Bamako : Dialogue inter-Maliens, 10 mai 2024. [Consulté le 1er décembre 2026]. Disponible à l’adresse : https://concordance.example/dialogue-2024/4/66/';

describe('a clause is cited in ISO 690, from a cold start', () => {
  test('by two taps', async () => {
    const page = await cold('/dialogue-2024/4/66/');
    await page.getByRole('button', { name: 'Citer', exact: true }).tap();
    await page.getByRole('button', { name: 'Copier la référence', exact: true }).tap();
    await page.getByRole('status').filter({ hasText: 'Copié' }).waitFor();
    expect(await copied(page)).toBe(expected);
    await page.context().close();
  });

  test.each([
    [1280, 800],
    [390, 844],
  ])('in a window of %i by %i px the reference is in view at once', async (width, height) => {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(addressOf(site, '/oci-2016/iii/'));
    await page.getByRole('button', { name: 'Citer', exact: true }).click();
    const box = await page.locator('[data-reference]').boundingBox();
    expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    await page.close();
  });

  test('by keyboard, and the focus comes back to where it was', async () => {
    const page = await cold('/dialogue-2024/4/66/');
    await page.getByRole('button', { name: 'Citer', exact: true }).focus();
    await page.keyboard.press('Enter');
    const copy = page.getByRole('button', { name: 'Copier la référence', exact: true });
    await copy.waitFor();
    // The four styles come first.
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Tab');
    expect(await copy.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Copié' }).waitFor();
    expect(await copied(page)).toBe(expected);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Citer');
    await copy.waitFor({ state: 'hidden' });
    await page.context().close();
  });

  test('and in another style by one more', async () => {
    const page = await cold('/dialogue-2024/4/66/');
    await page.getByRole('button', { name: 'Citer', exact: true }).tap();
    await page.getByRole('button', { name: 'APA 7' }).tap();
    await page.getByRole('button', { name: 'Copier la référence', exact: true }).tap();
    await page.getByRole('status').filter({ hasText: 'Copié' }).waitFor();
    expect(await copied(page)).toMatch(
      /^Dialogue inter-Maliens .+ \(2024\)\. Recommandation 4\.66\. Dans .+\. https:\S+\/4\/66\/$/,
    );
    await page.context().close();
  });
});

describe('a part of a list', () => {
  test('is cited with its address and its words, by choice or where the address names it', async () => {
    const page = await cold(`${roads}#p3`);
    await page.getByRole('button', { name: 'Citer', exact: true }).tap();
    await page.getByRole('combobox', { name: 'Partie citée' }).waitFor();
    await page.getByRole('button', { name: 'Copier le texte et la référence' }).tap();
    await page.getByRole('status').filter({ hasText: 'Copié' }).waitFor();
    const clause = provisionsOf(readCorpus(site)).find(({ path }) => path === roads);
    const text = await copied(page);
    expect(text).toContain(`« ➢ ${folded(clause?.items[2] ?? '')} »`);
    expect(text).toMatch(/Recommandation 4\.80, tiret 3\. .+\/dialogue-2024\/4\/80\/#p3$/);
    await page.getByRole('combobox', { name: 'Partie citée' }).selectOption({ index: 0 });
    await page.getByRole('button', { name: 'Copier la référence', exact: true }).tap();
    await expect.poll(() => copied(page)).toMatch(/Recommandation 4\.80\. .+\/dialogue-2024\/4\/80\/$/);
    await page.context().close();
  });

  test('is chosen on the smallest phone without making the page wider', async () => {
    const page = await cold(roads);
    await page.setViewportSize(widths.phone);
    await page.getByRole('button', { name: 'Citer', exact: true }).tap();
    await page.getByRole('combobox', { name: 'Partie citée' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(widths.phone.width);
    await page.context().close();
  });
});

test.each(['BibTeX', 'RIS', 'CSL-JSON'])(
  'the file in %s names the clause, its address and the day',
  async (name) => {
    const page = await cold('/oci-2016/iii/');
    await page.getByRole('button', { name: 'Citer', exact: true }).tap();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).tap(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^oci-2016-iii\.(bib|ris|json)$/);
    const [entry] = new Cite(readFileSync(await download.path(), 'utf8')).data;
    expect(entry).toMatchObject({
      id: 'oci-2016-iii',
      title: 'Engagement iii',
      URL: 'https://concordance.example/oci-2016/iii/',
      edition: 'version 2 des données de l’édition critique Concordance',
      accessed: { 'date-parts': [[2026, 12, 1]] },
    });
    await page.context().close();
  },
);

describe('two clauses side by side', () => {
  const regard = '/concordance/regard/?a=oci-2016/i&b=dialogue-2024/4/4';
  const reference =
    'PROJET CONCORDANCE. Souveraineté, unité, intégrité (2016) et Sécurité et défense (2024) : engagement i et recommandation 4.4. Dans : Concordance : ';

  test('are cited at their own address, in each style, and other ones by theirs', async () => {
    const page = await cold(regard);
    await page.getByRole('button', { name: 'Citer', exact: true }).tap();
    const shown = async () => folded(await page.locator('[data-reference]').innerText());
    await expect.poll(shown).toContain(reference);
    for (const style of ['ISO 690', 'APA 7', 'Chicago', 'MLA 9']) {
      await page.getByRole('button', { name: style }).tap();
      expect(await shown(), style).toContain(`https://concordance.example${regard}`);
    }
    await page.getByLabel('Seconde clause').selectOption('dialogue-2024/preambule');
    await page.getByRole('button', { name: 'Citer', exact: true }).tap();
    await expect.poll(shown).toContain('Engagement i (2016) et Préambule (2024).');
    expect(await shown()).toContain('regard/?a=oci-2016/i&b=dialogue-2024/preambule');
    await page.context().close();
  });

  test('are taken along as a file', async () => {
    const page = await cold(regard);
    await page.getByRole('button', { name: 'Citer', exact: true }).tap();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSL-JSON', exact: true }).tap();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('concordance-regard-oci-2016-i-dialogue-2024-4-4.json');
    const [entry] = new Cite(readFileSync(await download.path(), 'utf8')).data;
    expect(entry).toMatchObject({ type: 'webpage', URL: `https://concordance.example${regard}` });
    await page.context().close();
  });

  test('are cited once both are chosen, and by keyboard', async () => {
    const page = await cold('/concordance/regard/?a=oci-2016/i');
    await page.getByText('[Le Groupe de contact]').first().waitFor();
    const cite = page.getByRole('button', { name: 'Citer', exact: true });
    expect(await cite.count()).toBe(0);
    await page.getByLabel('Seconde clause').selectOption('dialogue-2024/4/4');
    await cite.press('Enter');
    await page.getByRole('button', { name: 'Copier la référence', exact: true }).press('Enter');
    await page.getByRole('status').filter({ hasText: 'Copié' }).waitFor();
    expect(await copied(page)).toContain(reference);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Citer');
    await page.context().close();
  });
});

describe('every page of', () => {
  const kinds: [name: string, pattern: RegExp, least: number][] = [
    ['a text', /^\/(oci-2016|dialogue-2024)\/$/, 2],
    ['a theme', /^\/dialogue-2024\/\d\/$/, 5],
    ['a clause, a preamble, a closing', /^\/(oci-2016|dialogue-2024\/\d)\/[^/]+\/$/, 314],
    ['correspondences', /^\/concordance\/(oci-2016\/[^/]+|dialogue-2024\/\d)\/$/, 18],
    ['a pair', /^\/concordance\/oci-2016\/[^/]+\/dialogue-2024\/\d\/\d+\/$/, 70],
    ['a subject', /^\/sujets\/[^/]+\/$/, 100],
  ];
  const pages = pagesOf(site).filter(({ html }) => !html.includes('name="robots" content="noindex"'));
  const linksOf = (html: string) =>
    elementsOf(readMarkup(html)).filter((one) => attribute(one, 'data-cite') !== null);

  test.each(kinds)('%s can be cited once', (_, pattern, least) => {
    const own = pages.filter(({ path }) => pattern.test(path));
    expect(own.length).toBeGreaterThanOrEqual(least);
    expect(own.filter(({ html }) => linksOf(html).length !== 1).map(({ path }) => path)).toEqual([]);
  });

  test('the texts has its references in the list that its link leads to, with its address', () => {
    const lists = new Map(pages.map(({ path, html }) => [path, elementsOf(readMarkup(html))]));
    const texts = pages.filter(({ path }) => /^\/(oci-2016|dialogue-2024)\//.test(path));
    const wrong = texts.filter(({ path, html }) => {
      const [list = '', anchor] = (attribute(linksOf(html)[0] as Element, 'href') ?? '').split('#');
      const elements = lists.get(list) ?? [];
      const heading = elements.findIndex((one) => attribute(one, 'id') === (anchor ?? 'tout'));
      const styles =
        heading < 0 ? undefined : elements.slice(heading).find(({ tagName }) => tagName === 'dl');
      const own = styles === undefined ? [] : elementsOf(styles).filter(({ tagName }) => tagName === 'dd');
      return (
        own.length !== 4 || !own.every((one) => textOf(one).includes(`https://concordance.example${path}`))
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test.each([
    ['/sujets/femmes/', 'Femmes'],
    ['/dialogue-2024/', 'Recommandations du Dialogue'],
    ['/dialogue-2024/4/', 'Thème 4'],
    ['/concordance/oci-2016/iii/', 'Que dit'],
    ['/concordance/dialogue-2024/4/', 'Que dit'],
    [
      '/concordance/oci-2016/iii/dialogue-2024/1/12/',
      'Accord d’Alger : application (2016) et Paix et réconciliation (2024) : engagement iii',
    ],
  ])('its kind says so in each style: %s', async (path, title) => {
    const page = await cold(path);
    await page.getByRole('button', { name: 'Citer', exact: true }).tap();
    for (const style of ['ISO 690', 'APA 7', 'Chicago', 'MLA 9']) {
      await page.getByRole('button', { name: style }).tap();
      const text = folded(await page.locator('[data-reference]').innerText());
      expect(text, style).toContain(title);
      expect(text, style).toContain(`https://concordance.example${path}`);
    }
    await page.context().close();
  });
});
