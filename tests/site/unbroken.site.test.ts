/** Short first parts of hyphenated names stand with their word in headings. */
import { expect, test } from 'vitest';
import { open, openBrowser, sharedPage } from './browser.ts';
import { attribute, elementsOf, readMarkup, type Element } from './markup.ts';
import { addressOf, readSite, siteNamed } from './site.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser);
const site = siteNamed('plain');

test.each([
  '/',
  '/dialogue-2024/',
  '/dialogue-2024/4/66/',
  '/sources/dialogue-2024/',
  '/methode/apparat/',
  '/sujets/femmes/',
  '/concordance/oci-2016/iii/dialogue-2024/1/12/',
])('“inter-Maliens” is never parted in a heading or under one: %s', async (path) => {
  const parted: string[] = [];
  for (const width of [320, 360, 390, 430, 768, 1280]) {
    const page = await freshPage({ viewport: { width, height: 800 } });
    await open(page, addressOf(site, path));
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(h1, h2, .imprint, .who, .by)')].flatMap((heading) => {
        const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
        const counts: number[] = [];
        while (walker.nextNode() !== null) {
          const at = walker.currentNode.textContent?.indexOf('inter-Maliens') ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(walker.currentNode, at);
          range.setEnd(walker.currentNode, at + 'inter-Maliens'.length);
          counts.push(new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size);
        }
        return counts;
      }),
    );
    expect(lines.length, `${path} ${String(width)}`).toBeGreaterThan(0);
    if (lines.some((count) => count !== 1)) parted.push(`${path} ${String(width)}`);
  }
  expect(parted).toEqual([]);
});

/** A name of a format or a measure with a hyphen, `JSON-LD`, `SHA-256`. */
const FORMAT = /(?<![\p{L}\p{N}])\p{Lu}{2,}-[\p{Lu}\p{N}]+/u;

test('names of formats are never parted at their hyphen, on the pages that tell of them', () => {
  const loose = ['/donnees/', '/citer/', '/telecharger/', '/methode/'].flatMap((path) => {
    const [main] = elementsOf(readMarkup(readSite(site, path))).filter(({ tagName }) => tagName === 'main');
    if (main === undefined) throw new Error(`${path} has no main part`);
    return looseNames(main).map((name) => `${path}: ${name}`);
  });
  expect(loose).toEqual([]);
});

/** Such names outside what is kept on one line, and outside labels and code, which are short. */
function looseNames(element: Element): string[] {
  if (['code', 'script', 'svg'].includes(element.tagName)) return [];
  if (attribute(element, 'class')?.split(' ').includes('unbroken') === true) return [];
  return element.childNodes.flatMap((child) => {
    if ('tagName' in child) return looseNames(child);
    const text = 'value' in child ? child.value.trim() : '';
    return text.includes(' ') ? (FORMAT.exec(text) ?? []) : [];
  });
}
