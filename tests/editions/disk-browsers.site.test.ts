/** The edition from disk in two browsers: every page opens, and readers can use it. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { provisionsOf, readCorpus } from '../site/corpus.ts';
import { pagesOfEachMake } from '../site/makes.ts';
import { siteNamed } from '../site/site.ts';
import { concordanceOf } from '../concordance/ties.ts';
import { withoutWhiteSpace } from '../../src/model/white-space.ts';
import { browserNames, launchBrowser, openTab } from './disk-browser.ts';
import { unpackedEdition } from './disk-edition.ts';

const site = siteNamed('plain');
const edition = await unpackedEdition(site);
const provisions = provisionsOf(readCorpus(site));
const { correspondences } = concordanceOf(site);
/** Pages that together have an element of each make; `disk.site.test.ts` reads the words and addresses of all. */
const pages = pagesOfEachMake(site).map((path) => path.slice(1).replace(/(^|\/)$/, '$1index.html'));

describe.each(browserNames)('in %s', async (name) => {
  const browser = await launchBrowser(name);
  afterAll(() => browser.close());
  const { page, faults } = await openTab(browser, edition.at(''));
  const open = (path: string) => page.goto(edition.at(path), { waitUntil: 'load' });

  test('the watch sees a file that is missing, one of elsewhere, and what the policy refuses', async () => {
    const planted = join(edition.folder, 'planted.html');
    writeFileSync(
      planted,
      `<meta http-equiv="Content-Security-Policy" content="style-src 'none'"><style></style>` +
        '<script src="missing.js"></script><img src="http://127.0.0.1:48123/x.png"><script>throw new Error()</script>',
    );
    await open('planted.html');
    rmSync(planted);
    const found = (await faults()).join('\n');
    for (const sign of ['missing.js', 'elsewhere: http://127.0.0.1:48123/', 'refused: style-src', 'error: '])
      expect(found).toContain(sign);
  });

  test('pages of every make open, with their words, and nothing goes wrong', async () => {
    const wrong: string[] = [];
    const words = new Map<string, string>();
    for (const path of pages) {
      await open(path);
      wrong.push(...(await faults()).map((fault) => `${path}: ${fault}`));
      words.set(path, withoutWhiteSpace(await page.evaluate(printedWords)));
    }
    expect(wrong).toEqual([]);
    const opened = provisions.flatMap(({ path, text, items }) => {
      const shown = words.get(`${path.slice(1)}index.html`);
      return shown === undefined ? [] : [{ path, shown, lines: [text, ...items] }];
    });
    const missing = opened.filter(
      ({ shown, lines }) => !lines.every((line) => shown.includes(withoutWhiteSpace(line))),
    );
    expect(missing.map(({ path }) => path)).toEqual([]);
    expect([pages.length > 40, opened.length > 5]).toEqual([true, true]);
  });

  test('a clause linked with # opens at its place', async () => {
    await open('dialogue-2024/index.html');
    await open('dialogue-2024/4/index.html#66');
    const place = await page.evaluate(() => {
      const target = document.querySelector(':target');
      return { id: target?.id, top: target?.getBoundingClientRect().top, scrolled: scrollY };
    });
    expect(place.id).toBe('66');
    expect(place.scrolled).toBeGreaterThan(500);
    expect(Math.abs(place.top ?? Infinity)).toBeLessThan(60);
  });

  test('the concordance filters, and its address keeps the state', async () => {
    await open('concordance/tableau/index.html?force=3');
    const strong = correspondences.filter(({ strength }) => strength >= 3);
    expect(await shownTies(page)).toEqual(strong.map(({ id }) => id).sort());
    await page.select('[name=relation]', 'prolonge');
    const both = strong.filter(({ relation }) => relation === 'prolonge');
    await page.waitForFunction(
      // The figure is bound to its noun.
      (count) => document.querySelector('[data-count]')?.textContent.startsWith(count),
      {},
      `${both.length}\u00A0`,
    );
    expect(await shownTies(page)).toEqual(both.map(({ id }) => id).sort());
    expect(new URL(page.url()).search).toBe('?force=3&relation=prolonge');
    await page.reload();
    expect(await shownTies(page)).toEqual(both.map(({ id }) => id).sort());
    expect(await faults()).toEqual([]);
  });

  test('any two provisions stand side by side, and lead to their pages', async () => {
    await open('concordance/regard/index.html?a=oci-2016/vi&b=dialogue-2024/4/66');
    await page.waitForSelector('[data-sides] section .acts a');
    const printed = await page.$$eval('[data-sides] section', (sides) =>
      sides.map((side) => side.textContent),
    );
    // French marks are bound to their words, and slips carry their sign.
    const shown = printed.map((text) => text.replace(/\u202F?\[sic\]/g, '').replaceAll('\u00A0', ' '));
    const asked = ['oci-2016/vi', 'dialogue-2024/4/66'].map((eId) =>
      provisions.find((one) => one.eId === eId),
    );
    expect(shown.map((text, side) => text.includes(asked[side]?.text ?? 'no such provision'))).toEqual([
      true,
      true,
    ]);
    const links = await page.$$eval('[data-sides] section .acts a', (all) => all.map((link) => link.href));
    expect(links).toEqual(
      ['oci-2016/vi', 'dialogue-2024/4/66'].map((eId) => edition.at(`${eId}/index.html`)),
    );
    expect(await faults()).toEqual([]);
  });

  test('a search from a page comes to its answer, and a result to its clause', async () => {
    await open('dialogue-2024/4/66/index.html');
    await page.type('header input[type=search]', 'armée');
    // A script that is still on its way when the page is left counts as a failed request.
    await page.waitForNetworkIdle();
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toBe(edition.at('recherche/index.html?q=arm%C3%A9e'));
    // The first answer gives way to the whole one, whose results are made anew.
    await page.waitForSelector('[data-results][data-answered][aria-busy=false] a');
    const found = await page.$eval('[data-results] a', (link) => link.textContent);
    await Promise.all([page.waitForNavigation(), page.click('[data-results] a')]);
    expect(await page.$eval('.breadcrumb [aria-current]', (here) => here.textContent)).toBe(found);
    expect(await faults()).toEqual([]);
  });

  test('the appearance is remembered from page to page', async () => {
    await open('index.html');
    await page.click('[data-appearance]');
    await open('methode/index.html');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
    await page.click('[data-appearance]');
    await page.click('[data-appearance]');
  });

  const troubles: [trouble: string, spoil: (file: string) => void][] = [
    ['missing', (file) => rmSync(file)],
    ['cut short', (file) => writeFileSync(file, readFileSync(file).subarray(0, 2000))],
    ['empty', (file) => writeFileSync(file, '')],
    ['another script', (file) => writeFileSync(file, 'void 0;\n')],
    ['without its end', (file) => writeFileSync(file, readFileSync(file).subarray(0, -5))],
    [
      'without its files',
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replace(/\{detail:.*\}/, '{detail:{}}')),
    ],
  ];
  /** Packed files are checked whole: a single changed letter counts as damage. */
  const packedTroubles: typeof troubles = [
    ...troubles,
    ['changed by a letter', (file) => writeFileSync(file, changed(readFileSync(file, 'utf8')))],
  ];
  const readers = [
    {
      file: 'porte/corpus.js',
      path: 'concordance/regard/index.html?a=oci-2016/vi&b=oci-2016/i',
      told: '[data-facing-state]',
    },
    {
      file: 'porte/correspondances.js',
      path: 'concordance/regard/index.html?a=oci-2016/vi&b=oci-2016/i',
      told: '[data-facing-state]',
    },
    { file: 'porte/pagefind.js', path: 'recherche/index.html?q=paix', told: '[data-state]' },
    { file: 'porte/recherche.js', path: 'recherche/index.html?q=paix', told: '[data-state]' },
  ];
  describe.each(readers)('without $file', ({ file, path, told }) => {
    test.each(file === 'porte/pagefind.js' ? packedTroubles : troubles)(
      '%s, a plain sentence says so, and reading goes on',
      async (_, spoil) => {
        const carried = join(edition.folder, file);
        const kept = `${carried}.kept`;
        renameSync(carried, kept);
        try {
          writeFileSync(carried, readFileSync(kept));
          spoil(carried);
          await open(path);
          await page.waitForFunction(
            (where) => /n’(a|ont) pas pu être chargé/.test(document.querySelector(where)?.textContent ?? ''),
            {},
            told,
          );
          await Promise.all([page.waitForNavigation(), page.click('.wordmark')]);
          expect(page.url()).toBe(edition.at('index.html'));
          await faults();
        } finally {
          rmSync(carried, { force: true });
          renameSync(kept, carried);
        }
      },
    );
  });
});

/** The words of the texts on a page, without the notes and signs of the edition. Runs in the page. */
function printedWords(): string {
  const printed = [...document.querySelectorAll('main [data-witness]')].map((part) => {
    const words = part.cloneNode(true) as Element;
    for (const own of words.querySelectorAll('[data-edition]')) own.remove();
    return words.textContent;
  });
  return printed.join('\n');
}

/** Ids of the entries shown in the parallel reading, sorted. */
function shownTies(page: Page): Promise<string[]> {
  return page.$$eval('tr[data-tie]', (entries) =>
    entries
      .filter((entry) => entry.closest('[hidden]') === null)
      .map((entry) => entry.getAttribute('data-tie') ?? '')
      .sort(),
  );
}

/** Damages the last letter of a carried file, so that the script still runs. */
function changed(script: string): string {
  return script.replace(/[a-zA-Z](?=[^a-zA-Z]*"\}\}\}\)\);\n$)/, (letter) => (letter === 'x' ? 'y' : 'x'));
}
