/** The site can be read whole without scripts. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openBrowser, sharedPage, widths } from './browser.ts';
import { provisionsOf, readCorpus } from './corpus.ts';
import { pageKinds } from './page-kinds.ts';
import { addressOf, siteNamed } from './site.ts';
import { folded, receivedText } from '../reading/witness.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser, { javaScriptEnabled: false });
const site = siteNamed('plain');
const provisions = provisionsOf(readCorpus(site));

async function read(path: string, width = widths.desk): Promise<Page> {
  const page = await freshPage({ viewport: width });
  await page.goto(addressOf(site, path), { waitUntil: 'load' });
  return page;
}

/** Visible text of the main part, white space folded. */
async function shownText(page: Page): Promise<string> {
  return folded(await page.locator('main').innerText());
}

/** A text without the signs of notes. */
const plain = (text: string) => text.replaceAll('[sic]', '').replace(/\s+/g, '');

test('the home page leads to the texts and the themes', async () => {
  const page = await read('/');
  const links = await page
    .locator('main a:visible')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(
    expect.arrayContaining([
      '/oci-2016/',
      '/dialogue-2024/',
      ...[1, 2, 3, 4, 5].map((num) => `/dialogue-2024/${num}/`),
    ]),
  );
});

test.each(['dialogue-2024/4', 'dialogue-2024/1'])('the theme %s shows all its clauses', async (theme) => {
  const page = await read(`/${theme}/`);
  const shown = plain(await shownText(page));
  const missing = provisions
    .filter(({ division }) => division === theme)
    .filter(({ text }) => !shown.includes(plain(text)));
  expect(missing).toEqual([]);
});

test('the 2016 text is shown whole on one page', async () => {
  const page = await read('/oci-2016/');
  const shown = plain(await shownText(page));
  expect(
    provisions.filter(({ eId, text }) => eId.startsWith('oci-2016/') && !shown.includes(plain(text))),
  ).toEqual([]);
});

test.each(['dialogue-2024/4/80', 'dialogue-2024/4/77', 'oci-2016/ii'])(
  'the clause %s shows its words, and “Citer” leads to its references with its address',
  async (eId) => {
    const page = await read(`/${eId}/`, widths.phone);
    const clause = provisions.find((provision) => provision.eId === eId);
    const shown = plain(await shownText(page));
    for (const words of [clause?.text ?? '', ...(clause?.items ?? [])]) expect(shown).toContain(plain(words));
    await page.getByRole('link', { name: 'Citer', exact: true }).first().click();
    const reference = page.locator(':target + dl dd');
    const texts = (await reference.allInnerTexts()).map(folded);
    expect(texts[0]).toMatch(
      /^(DIALOGUE|GROUPE) .+\. (Recommandation \d\.\d+|Engagement ii)\. .+, \d+ \S+ 20\d\d\. Disponible .+\/$/,
    );
    expect(texts).toHaveLength(4);
    expect(texts.filter((text) => !text.includes(`${site.publicUrl}${eId}/`))).toEqual([]);
  },
);

test('a witness shows every line', async () => {
  const page = await read('/sources/dialogue-2024/');
  const lines = await page.locator('.line').evaluateAll((all) => all.map((line) => line.textContent));
  expect(lines).toEqual(receivedText('dialogue-2024').lines);
});

test('the search page says so, and lists the pages that hold all the text', async () => {
  const page = await read('/recherche/');
  const shown = await shownText(page);
  expect(shown).toContain('La recherche a besoin de JavaScript');
  const links = await page
    .locator('main a:visible')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const pages = ['/oci-2016/', '/dialogue-2024/', ...[1, 2, 3, 4, 5].map((num) => `/dialogue-2024/${num}/`)];
  expect(links).toEqual(expect.arrayContaining(pages));
});

describe('no button is shown that would do nothing', () => {
  test.each(pageKinds)('$kind', async ({ path }) => {
    const page = await read(path);
    // A form that leads to the search page is of use: that page lists the texts.
    const idle = page.locator('button:not(form[action] button), form[data-search]').filter({ visible: true });
    expect(await idle.allInnerTexts()).toEqual([]);
  });
});

test.each(pageKinds)('the heading stands clear of what follows it: $kind', async ({ path }) => {
  const page = await read(path, widths.phone);
  const apart = await page.evaluate(() => {
    const heading = document.querySelector('main h1');
    /** The lines of the visible words of the main part: those of the heading, and all after it. */
    const lines = { own: [] as DOMRect[], after: [] as DOMRect[] };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (heading === null || parent?.closest('main') == null || text.textContent?.trim() === '') continue;
      if (parent.closest('.unseen, script, style') !== null) continue;
      const place = heading.contains(text) ? 'own' : 'after';
      const isAfter = heading.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
      const line = document.createRange();
      line.selectNodeContents(text);
      if (isAfter !== 0) lines[place].push(...line.getClientRects());
    }
    const bottom = lines.own.at(-1)?.bottom;
    const top = lines.after[0]?.top;
    return bottom === undefined || top === undefined ? Infinity : top - bottom;
  });
  expect(apart).toBeGreaterThan(3);
});
