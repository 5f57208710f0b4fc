/** Printed pages: the whole text and its reference, in black. */
import type { Page } from 'playwright';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { open, openBrowser, sharedPage } from './browser.ts';
import { pageKinds } from './page-kinds.ts';
import { addressOf, siteNamed } from './site.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser);
const site = siteNamed('plain');

/** The margin at the foot of a sheet, in millimetres, and a measure of PDF in them. */
const MARGIN = 15;
const inMillimetres = (points: number) => (points * 25.4) / 72;

/** The width of an A4 page without its margins of 20 mm, in CSS pixels: 170 mm. */
const paper = { width: 642, height: 1000 };

describe('each kind of page', () => {
  test.each(pageKinds)(
    '$kind: no navigation, no button, black on white, nothing cut off',
    async ({ path }) => {
      const page = await freshPage({ viewport: paper, colorScheme: 'dark' });
      await page.addInitScript(() => localStorage.setItem('apparence', 'dark'));
      await open(page, addressOf(site, path));
      await page.emulateMedia({ media: 'print' });
      const idle = page
        .locator('button, header nav, .site-footer, input, select, .neighbours, .skip')
        .filter({ visible: true });
      const seen = await page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.documentElement);
        const words = getComputedStyle(document.querySelector('main p') ?? document.body).color;
        const { scrollWidth, clientWidth } = document.documentElement;
        return { backgroundColor, color, words, over: scrollWidth - clientWidth };
      });
      const buttons = await idle.evaluateAll((all) => all.map((element) => element.outerHTML.slice(0, 80)));
      const colours = await page.evaluate(() =>
        [...document.querySelectorAll('main .words, main .words *')].map(
          (element) => getComputedStyle(element).color,
        ),
      );
      expect(buttons).toEqual([]);
      expect(seen).toMatchObject({ backgroundColor: 'rgba(0, 0, 0, 0)', color: 'rgb(0, 0, 0)', over: 0 });
      const tooPale = [...new Set([...colours, seen.words])].filter(
        (colour) => Math.max(...(colour.match(/\d+/g) ?? ['255']).map(Number)) > 130,
      );
      expect(tooPale).toEqual([]);
    },
  );
});

test('results say what was sought, over the whole width of a sheet in landscape too', async () => {
  const page = await freshPage({ viewport: { width: 1100, height: 700 } });
  await open(page, addressOf(site, '/recherche/?q=paix'));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-state]').innerText()).toContain('pour «\u202Fpaix\u202F»');
  const left = (selector: string) =>
    page.locator(selector).evaluate((part) => part.getBoundingClientRect().left);
  expect(await left('[data-results]')).toBeCloseTo(await left('h1'), 0);
});

/** Opens what a reader would, to have it printed. */
async function unfold(page: Page): Promise<void> {
  for (const fold of await page.locator('.weak-fold').all())
    await fold.evaluate((one) => one.setAttribute('open', ''));
}

test('the longest theme prints on A4, every clause of it', async () => {
  const page = await freshPage();
  await open(page, addressOf(site, '/dialogue-2024/4/'));
  const file = await page.pdf({ format: 'A4' });
  const sheets = file.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  await page.emulateMedia({ media: 'print' });
  const clauses = await page.locator('.clauses > li .words').filter({ visible: true }).count();
  expect(sheets.length).toBeGreaterThan(4);
  expect(sheets.length).toBeLessThan(20);
  expect(clauses).toBe(81);
});

test.each([
  ['/concordance/oci-2016/vi/', 6],
  ['/concordance/oci-2016/ii/', 7],
  ['/oci-2016/vi/', 4],
  ['/oci-2016/ii/', 5],
])('%s prints with every tie on at most %i sheets', async (path, most) => {
  const page = await freshPage();
  await open(page, addressOf(site, path));
  await unfold(page);
  const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect((file.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length).toBeLessThanOrEqual(most);
  await page.emulateMedia({ media: 'print' });
  const ties = page.locator('.tie');
  expect(await ties.count()).toBeGreaterThan(10);
  expect(await ties.filter({ visible: true }).count()).toBe(await ties.count());
  for (const part of ['.tie-words', '.tie-reason'])
    expect(await ties.locator(part).filter({ visible: true }).count()).toBe(await ties.count());
});

test('weak ties that are folded are not printed, but their number is', async () => {
  const page = await freshPage();
  await open(page, addressOf(site, '/oci-2016/vi/'));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.tie.weak').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('.tie:not(.weak)').filter({ visible: true }).count()).toBeGreaterThan(1);
  const head = page.locator('.weak-all');
  expect(await head.innerText()).toMatch(
    /^\d+\u00A0liens discutables\s\(repliés à l’écran, non imprimés\)$/u,
  );
  // Without the triangle of what can be unfolded.
  expect(await head.evaluate((summary) => getComputedStyle(summary).listStyleType)).toBe('none');
});

/** How far from the end of its sheet the words of each sheet end, in millimetres; numbers of sheets aside. */
async function blanksOf(pdf: Buffer): Promise<number[]> {
  const task = getDocument({ data: new Uint8Array(pdf) });
  const file = await task.promise;
  const blanks: number[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    const heights = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [Number(item.transform[5])] : [],
    );
    // The number of the sheet stands in the margin below.
    blanks.push(Math.min(...heights.map(inMillimetres).filter((height) => height > MARGIN)) - MARGIN);
  }
  await task.destroy();
  return blanks;
}

test.each(['/oci-2016/i/', '/oci-2016/ii/', '/oci-2016/vi/', '/oci-2016/vii/', '/concordance/oci-2016/vi/'])(
  '%s fills each sheet but the last, which has more than an end',
  async (path) => {
    const page = await freshPage();
    await open(page, addressOf(site, path));
    const blanks = await blanksOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(blanks.length).toBeGreaterThan(1);
    expect(Math.max(...blanks.slice(0, -1))).toBeLessThan(30);
    expect(blanks.at(-1)).toBeLessThan(230);
  },
);

test('a clause with a list of twenty items and its notes prints on one sheet', async () => {
  const page = await freshPage();
  await open(page, addressOf(site, '/dialogue-2024/4/80/'));
  expect(await blanksOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toHaveLength(1);
});

test.each(['iii', 'iv', 'viii', 'x', 'xiii'])(
  'a commitment with few ties, or none, prints on one sheet: %s',
  async (num) => {
    const page = await freshPage();
    await open(page, addressOf(site, `/oci-2016/${num}/`));
    const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect((file.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length).toBe(1);
  },
);

test('a clause prints at the head of every sheet what it is, of which text and date, and its address', async () => {
  const page = await freshPage({ viewport: paper });
  await open(page, addressOf(site, '/dialogue-2024/4/66/'));
  await page.emulateMedia({ media: 'print' });
  const head = page.locator('.print-head');
  const display = await head.evaluate((element) => getComputedStyle(element).display);
  const shown = (await head.innerText()).replaceAll('\u00A0', ' ');
  // Heads of tables come again on every sheet.
  expect(display).toBe('table-header-group');
  for (const part of ['Recommandation 4.66', 'Dialogue inter-Maliens', '10 mai 2024'])
    expect(shown).toContain(part);
  expect(shown).toContain('https://concordance.example/dialogue-2024/4/66/');
});
