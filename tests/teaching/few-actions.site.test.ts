/**
 * Six clauses from search to a printed handout in under 25 actions, by touch on a phone, by keyboard, and from the
 * edition on disk. An action is a tap, a key, a query typed, or a swipe over most of a screen.
 */
import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { unpackedEdition } from '../editions/disk-edition.ts';
import { openBrowser, widths } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';
import { printedWords } from './printed-words.ts';

const MOST = 24;
/** How much of the screen a swipe moves. */
const SWIPE = 0.8;
const QUERIES = ['école', 'femmes'];

const browser = await openBrowser();
const site = siteNamed('plain');
const disk = await unpackedEdition(site);
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** A reader whose actions are counted. */
class Reader {
  actions = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async tap(what: Locator): Promise<void> {
    await what.waitFor({ state: 'attached' });
    await this.#swipeTo(what);
    this.actions += 1;
    await what.tap();
  }

  async type(text: string): Promise<void> {
    this.actions += 1;
    await this.page.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    this.actions += 1;
    await this.page.keyboard.press(key);
  }

  /** Presses Tab until something has the focus. */
  async tabTo(what: Locator): Promise<void> {
    await what.waitFor();
    while (!(await what.evaluate((one) => one === document.activeElement))) {
      await this.press('Tab');
      expect(this.actions, `on the way to ${String(what)}`).toBeLessThan(100);
    }
  }

  async #swipeTo(what: Locator): Promise<void> {
    const height = this.page.viewportSize()?.height ?? 0;
    for (;;) {
      const box = await what.boundingBox();
      if (box === null) throw new Error(`${String(what)} is not on the page`);
      if (box.y >= 0 && box.y + box.height <= height) return;
      this.actions += 1;
      await this.page.evaluate(
        (by) => scrollBy({ top: by, behavior: 'instant' }),
        (box.y < 0 ? -1 : 1) * SWIPE * height,
      );
    }
  }
}

async function cold(address: string, settings: BrowserContextOptions): Promise<Reader> {
  const context = await browser.newContext(settings);
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-was-printed', '');
  });
  await page.goto(address);
  return new Reader(page);
}

const results = (page: Page) => page.locator('[data-results][data-answered][aria-busy=false]');
const adding = (page: Page, nth: number) => results(page).locator('[data-dossier]').nth(nth);

/** That the paper has the clauses that were chosen. */
async function printedSix({ page, actions }: Reader): Promise<void> {
  const words = (await printedWords(page)).join(' ');
  expect(words.match(/20(16|24) (Engagement|Recommandation) [\divx.]+/gu)?.length).toBe(6);
  expect(words).toContain('Page 1 sur');
  expect(actions).toBeLessThanOrEqual(MOST);
  await page.context().close();
}

test.each([
  ['from the home page', addressOf(site, '/')],
  ['from the edition on disk', disk.at('index.html')],
])('by touch on a phone, %s', async (_, address) => {
  const reader = await cold(address, phone);
  const { page } = reader;
  await reader.tap(page.locator('main').getByRole('searchbox').or(page.locator('main [name=q]')).first());
  for (const [at, query] of QUERIES.entries()) {
    if (at > 0) {
      await reader.tap(page.locator('[data-search] [name=q]'));
      await page.locator('[data-search] [name=q]').selectText();
    }
    await reader.type(query);
    await reader.press('Enter');
    await page.locator('[data-search]').waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(query);
    for (const nth of [0, 1, 2]) {
      await reader.tap(adding(page, nth));
      await page.getByText(`Ajouté au dossier`).first().waitFor();
    }
  }
  await reader.tap(page.getByRole('link', { name: 'Sa fiche à imprimer' }).last());
  await reader.tap(page.getByRole('button', { name: /^Imprimer \d+ pages?$/ }));
  await page.locator('html[data-was-printed]').waitFor();
  await printedSix(reader);
});

test.each([
  ['from the home page', addressOf(site, '/')],
  ['from the edition on disk', disk.at('index.html')],
])('by keyboard, %s', async (_, address) => {
  const reader = await cold(address, { viewport: widths.desk });
  const { page } = reader;
  await reader.press('/');
  await reader.type('école');
  await reader.press('Enter');
  await results(page).waitFor();
  await reader.press('/');
  await reader.press('ArrowDown');
  await reader.tabTo(adding(page, 0));
  for (let added = 1; added <= 6; added += 1) {
    await reader.press('Enter');
    await page.getByText(added === 1 ? '1 texte.' : `${added} textes.`).waitFor();
    if (added < 6) await reader.press('ArrowDown');
  }
  await reader.tabTo(page.getByRole('link', { name: 'Sa fiche à imprimer' }).last());
  await reader.press('Enter');
  await page.locator('.sheets .leaf').first().waitFor();
  // The key of browsers: what it prints is asked of this one below.
  await reader.press('Control+P');
  await printedSix(reader);
});
