/** Search in trouble: an index damaged or missing, no JavaScript. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import { errorsOf, openBrowser, sharedPage } from '../site/browser.ts';
import { answered, ask, foundClauses, searchField, stateOf, patiently } from './search-page.ts';
import { addressOf, filesOf, siteNamed } from '../site/site.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser, { emptiesCache: true });
const site = siteNamed('plain');

let page: Page;
let errors: string[];
beforeEach(async () => {
  page = await freshPage();
  errors = errorsOf(page);
});

const textPages = [
  '/oci-2016/',
  '/dialogue-2024/',
  ...[1, 2, 3, 4, 5].map((num) => `/dialogue-2024/${num}/`),
];

/** The visible links to the pages with whole texts. */
async function fallbackLinks(): Promise<(string | null)[]> {
  const links = page.locator('[data-fallback] a').filter({ visible: true });
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
}

/** The files that search loads. */
const parts = {
  words: filesOf(site).find((file) => file === '/recherche/textes.json') ?? '',
  engine: filesOf(site).find((file) => /^\/pagefind\/wasm\./.test(file)) ?? '',
  index: filesOf(site).find((file) => file.endsWith('.pf_index')) ?? '',
  records: filesOf(site).find((file) => file.endsWith('.pf_meta')) ?? '',
  entry: filesOf(site).find((file) => file.endsWith('/pagefind-entry.json')) ?? '',
};

type Part = keyof typeof parts;
const allParts = Object.keys(parts) as Part[];

/** Ways files may be damaged: those of the way each file, the others two files each. */
const damages: { damage: string; of: Part[]; spoil: (bytes: Buffer) => Buffer | null }[] = [
  { damage: 'missing', of: allParts, spoil: () => null },
  { damage: 'cut off', of: allParts, spoil: (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2)) },
  {
    damage: 'a page of HTML',
    of: allParts,
    spoil: () => Buffer.from('<!doctype html><title>Portail</title><p>Connectez-vous.</p>'),
  },
  {
    damage: 'one bit flipped',
    // In plain text one bit makes another letter: TLS and the packing of the wire see that, no one after.
    of: ['engine', 'index'],
    spoil: (bytes) => {
      const flipped = Buffer.from(bytes);
      const middle = Math.floor(bytes.length / 2);
      flipped.writeUInt8(flipped.readUInt8(middle) ^ 1, middle);
      return flipped;
    },
  },
  {
    damage: 'many bytes flipped',
    of: ['words', 'records'],
    spoil: (bytes) => Buffer.from(bytes.map((byte, at) => (at % 97 === 50 ? byte ^ 0xff : byte))),
  },
  { damage: 'empty', of: ['index', 'entry'], spoil: () => Buffer.alloc(0) },
  {
    damage: 'another file of JSON',
    of: ['words', 'engine'],
    spoil: () => Buffer.from('{"version":1,"instruments":[]}'),
  },
];

const troubles = damages.flatMap(({ damage, of, spoil }) =>
  of.map((part) => ({ part, file: parts[part], damage, spoil })),
);

describe('a file of the index', () => {
  test.each(troubles)(
    '$part, $damage: a plain sentence, the text at hand, and asked for again',
    async ({ part, file, spoil }) => {
      const damaged = spoil(readFileSync(join(site.root, file)));
      await page.route(`**${file}*`, (route) =>
        damaged === null
          ? route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Page introuvable' })
          : route.fulfill({ status: 200, body: damaged }),
      );
      await page.goto(addressOf(site, '/recherche/?q=paix'), { waitUntil: 'load' });
      await answered(page, 'paix');
      expect(await stateOf(page)).toContain('L’index de recherche n’a pas pu être chargé');
      expect(await fallbackLinks()).toEqual(textPages);
      // Words as printed are found without Pagefind's index.
      expect((await foundClauses(page)).length > 0).toBe(part !== 'words');
      await page.unroute(`**${file}*`);
      await ask(page, 'femmes');
      expect(await stateOf(page)).toMatch(
        /^\d+ clauses pour «\u202Ffemmes\u202F», dont 1 qui en répète une autre, et 1 passage hors des clauses$/,
      );
      expect(await fallbackLinks()).toEqual([]);
      expect(errors).toEqual([]);
    },
  );

  test.each(Object.entries(parts))(
    '%s, missing under the field of a clause: a plain sentence, reading goes on',
    async (_, file) => {
      await page.route(`**${file}*`, (route) => route.abort());
      await page.goto(addressOf(site, '/dialogue-2024/4/66/'), { waitUntil: 'load' });
      const field = page.locator('header input[name=q]');
      // A word found by its stem alone needs the whole index.
      await field.pressSequentially('zzzqqq');
      const sentence = page.locator('[role=option]');
      await expect
        .poll(() => sentence.allInnerTexts(), patiently)
        .toEqual(['L’index de recherche n’a pas pu être chargé.']);
      expect(await sentence.getAttribute('aria-disabled')).toBe('true');
      await expect
        .poll(() => page.locator('form.field [role=status]').innerText(), patiently)
        .toContain('n’a pas pu être chargé');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await page.locator('article .words').innerText()).toContain('Restaurer l’autorité');
      await page.unroute(`**${file}*`);
      await field.fill('femmes');
      await page.locator('[role=option].all').waitFor();
      // Enter leads to the search page, whatever the state of the index.
      await page.route(`**${file}*`, (route) => route.abort());
      await page.keyboard.press('Enter');
      await page.waitForURL(/recherche\/\?q=femmes/);
      expect(errors).toEqual([]);
    },
  );

  test('that never comes does not hold up whoever presses Enter', async () => {
    await page.route('**/textes.json', () => undefined);
    await page.goto(addressOf(site, '/dialogue-2024/4/66/'), { waitUntil: 'load' });
    await page.locator('header input[name=q]').pressSequentially('paix');
    await page.keyboard.press('Enter');
    await page.waitForURL(/recherche\/\?q=paix/, { timeout: 10_000 });
  });

  test('is asked for on the search page only when the reader turns to it', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(addressOf(site, '/recherche/'), { waitUntil: 'networkidle' });
    const ofIndex = () => asked.filter((path) => Object.values(parts).includes(path)).sort();
    expect(ofIndex()).toEqual([]);
    await searchField(page).focus();
    await expect.poll(ofIndex, patiently).toEqual(Object.values(parts).sort());
  });
});

describe('without JavaScript', () => {
  test('the search page says so, and gives the themes and the pages that hold all the text', async () => {
    const still = await browser.newPage({ javaScriptEnabled: false });
    await still.goto(addressOf(site, '/recherche/?q=paix'), { waitUntil: 'load' });
    expect(await still.locator('main').innerText()).toContain('La recherche a besoin de JavaScript');
    const links = await still
      .locator('main li a:not(.breadcrumb a)')
      .filter({ visible: true })
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(textPages);
    expect(
      await still.locator('main').locator('form, input, select, button').filter({ visible: true }).count(),
    ).toBe(0);
    await still.close();
  });

  test('the field of a clause page leads there', async () => {
    const still = await browser.newPage({ javaScriptEnabled: false });
    await still.goto(addressOf(site, '/dialogue-2024/4/66/'), { waitUntil: 'load' });
    await still.locator('header input[name=q]').fill('paix');
    await still.keyboard.press('Enter');
    await still.waitForURL(/recherche\/\?q=paix$/);
    await still.close();
  });
});
