/** Lessons and the exercise, as a teacher meets them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { open, openBrowser, sharedPage, widths } from '../site/browser.ts';
import { addressOf, pagesOf, siteNamed } from '../site/site.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser);
const site = siteNamed('plain');
const EXERCISE = '/enseigner/exercice/';
const paths = pagesOf(site)
  .map(({ path }) => path)
  .filter((path) => path.startsWith('/enseigner/'));
const lessons = paths.filter((path) => path !== '/enseigner/' && path !== EXERCISE);

test('the home page leads to a lesson in two clicks', async () => {
  const page = await freshPage();
  await open(page, addressOf(site, '/'));
  await page.locator('main').getByRole('link', { name: 'Des leçons prêtes, un exercice' }).click();
  await page.getByRole('heading', { level: 1, name: 'Enseigner' }).waitFor();
  await page.locator('main').getByRole('link', { name: 'Silence ou oubli' }).click();
  await page.getByRole('heading', { level: 1, name: 'Silence ou oubli' }).waitFor();
  expect(await page.locator('.site-header a[aria-current]').first().textContent()).toContain('Enseigner');
});

test('there are five lessons, all on the page for teachers', async () => {
  expect(lessons).toHaveLength(5);
  const page = await freshPage();
  await open(page, addressOf(site, '/enseigner/'));
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  for (const path of [...lessons, EXERCISE]) expect(links).toContain(path);
});

test.each(paths)('weighs at most 16 kB: %s', (path) => {
  const bytes = brotliCompressSync(readFileSync(join(site.root, path, 'index.html'))).length;
  expect(bytes).toBeLessThanOrEqual(16_000);
});

describe.each(lessons)('%s', (path) => {
  test('has a course of 50 minutes, an answer to each question, and the texts with their questions', async () => {
    const page = await freshPage();
    await open(page, addressOf(site, path));
    const minutes = await page.locator('.step .minutes').allTextContents();
    expect(minutes.reduce((sum, text) => sum + Number.parseInt(text), 0)).toBe(50);
    expect(minutes.length).toBeGreaterThanOrEqual(4);
    const questions = page.locator('.question');
    expect(await questions.count()).toBeGreaterThanOrEqual(5);
    for (const question of await questions.all()) {
      expect((await question.locator('> p').first().textContent())?.trim()).toMatch(/\?$/);
      expect(await question.locator('.answer').textContent()).toMatch(/^Réponse attendue.{20,}/s);
    }
    expect(await page.locator('.lesson-text .text-words').count()).toBeGreaterThanOrEqual(3);
    for (const text of await page.locator('.lesson-text').all())
      expect(await text.locator('.asked, .note').count()).toBeGreaterThan(0);
  });

  test('sets quoted words upright in their guillemets', async () => {
    const page = await freshPage();
    await open(page, addressOf(site, path));
    const slanted = await page.locator('main').evaluate((main) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      let depth = 0;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const isSlanted =
          node.parentElement !== null && getComputedStyle(node.parentElement).fontStyle === 'italic';
        for (const [part = ''] of (node.textContent ?? '').matchAll(/[«»]|[^«»]+/gu)) {
          if (part === '«') depth += 1;
          else if (part === '»') depth -= 1;
          else if (depth > 0 && isSlanted) found.push(part);
        }
      }
      return { found, isClosed: depth === 0, quotes: (main.textContent.match(/«/gu) ?? []).length };
    });
    expect(slanted).toMatchObject({ found: [], isClosed: true });
    expect(slanted.quotes).toBeGreaterThan(5);
  });

  test('prints its texts from a new page on, without what only screens use', async () => {
    const page = await freshPage();
    await open(page, addressOf(site, path));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.lesson-texts').evaluate((part) => getComputedStyle(part).breakBefore)).toBe(
      'page',
    );
    expect(await page.locator('.acts').isVisible()).toBe(false);
    expect(await page.locator('.step').first().isVisible()).toBe(true);
  });
});

describe('the exercise', () => {
  test('has pairs that are tied and pairs that are not, and says why either way', async () => {
    const page = await freshPage();
    await open(page, addressOf(site, EXERCISE));
    const pairs = await page.locator('.exercise').all();
    expect(pairs.length).toBeGreaterThanOrEqual(10);
    const answers: string[] = [];
    for (const pair of pairs) {
      expect(await pair.locator('.text-words').count()).toBe(2);
      expect(await pair.locator('.answer-relation').isVisible()).toBe(false);
      await pair.locator('summary').click();
      answers.push((await pair.locator('.answer-relation').textContent())?.trim() ?? '');
      expect(await pair.locator('details').innerText()).toMatch(/Motif .{30,}/s);
    }
    expect(answers.filter((answer) => answer === 'Aucune correspondance').length).toBeGreaterThanOrEqual(3);
    for (const relation of ['prolonge', 'précise', 'reformule'])
      expect(
        answers.some((answer) => answer.includes(`2024 ${relation} 2016, lien`)),
        relation,
      ).toBe(true);
  });

  test('is answered by keyboard', async () => {
    const page = await freshPage();
    await open(page, addressOf(site, EXERCISE));
    await page.locator('.exercise summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.exercise .answer-relation').first().isVisible()).toBe(true);
  });

  test('needs no script', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(addressOf(site, EXERCISE));
    await page.locator('.exercise summary').first().click();
    expect(await page.locator('.exercise .answer-relation').first().isVisible()).toBe(true);
    expect(await page.getByText('Imprimer l’exercice').isVisible()).toBe(false);
    await page.close();
  });

  test('prints a sheet to write on, then the answers on a page of their own', async () => {
    const page = await freshPage();
    await open(page, addressOf(site, EXERCISE));
    expect(await page.locator('.answers-on-paper').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.exercise .answer-relation').first().isVisible()).toBe(false);
    expect(await page.locator('.to-write').first().isVisible()).toBe(true);
    const answers = page.locator('.answers-on-paper');
    expect(await answers.evaluate((part) => getComputedStyle(part).breakBefore)).toBe('page');
    expect(await answers.locator('.answer-relation').count()).toBe(await page.locator('.exercise').count());
  });

  test('fits a phone', async () => {
    const page = await freshPage({ viewport: widths.phone });
    await open(page, addressOf(site, EXERCISE));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
