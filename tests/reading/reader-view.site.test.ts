/**
 * Readers that strip a page down to its article, as Firefox's reader view does with the same code, keep the clause of
 * every page: whole, and first.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { openBrowser } from '../site/browser.ts';
import { readCorpus } from '../site/corpus.ts';
import {
  attribute,
  elementsOf,
  hasClass,
  readMarkup,
  textOf,
  withAncestors,
  type Element,
} from '../site/markup.ts';
import { readSite, siteNamed } from '../site/site.ts';
import { withoutBlanks } from './witness.ts';

declare const window: { Readability: typeof Readability };

const browser = await openBrowser();
const site = siteNamed('plain');
const corpus = readCorpus(site);
const library = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

/** Text of a page as the reader shows it, white space and signs of notes dropped; its title apart. */
async function readStripped(): Promise<(html: string) => Promise<string>> {
  const page = await browser.newPage();
  await page.addScriptTag({ content: readFileSync(library, 'utf8') });
  return async (html) => {
    const text = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      return new window.Readability(parsed).parse()?.textContent ?? '';
    }, html);
    return plain(text);
  };
}

const plain = (text: string) => withoutBlanks(text.replaceAll('[sic]', ''));

test('every clause, every preamble, every closing', async () => {
  const read = await readStripped();
  const lost: string[] = [];
  const late: string[] = [];
  for (const { provisions, title, date } of corpus.instruments) {
    for (const { path, marker, text, items } of provisions) {
      const shown = await read(readSite(site, path));
      const words = [text, ...items].map(plain);
      if (words.some((one) => !shown.includes(one))) lost.push(path);
      // Before it stand the heading, where it is not the reader's title, the line on who speaks, the count of its ties, its number and its missing subject.
      const before = shown.slice(0, shown.indexOf(words[0] ?? ''));
      const year = date.slice(0, 4);
      const heading = new RegExp(
        `^(?:(?:Engagement|Recommandation|Préambule|Formulefinale).{0,80}?)?${year}.{20,200}${year}(\\d+correspondances?)?(${marker === null ? '' : marker.replace('.', '\\.')})?(\\[LeGroupedecontact\\])?$`,
      );
      if (!heading.test(before)) late.push(`${path}: ${before.slice(0, 80)} (${title})`);
    }
  }
  expect(lost).toEqual([]);
  expect(late).toEqual([]);
});

test.each([
  '/concordance/oci-2016/vi/',
  '/concordance/oci-2016/ii/',
  '/concordance/oci-2016/iii/dialogue-2024/1/12/',
  '/enseigner/une-note-sic/',
  '/enseigner/silence-ou-oubli/',
])('every passage of a page that reads or teaches, in its order: %s', async (path) => {
  const html = readSite(site, path);
  const shown = await (await readStripped())(html);
  const [main] = elementsOf(readMarkup(html)).filter(({ tagName }) => tagName === 'main');
  const passages = elementsOf(main ?? readMarkup(''))
    .filter((element) => isPassage(element) && !withAncestors(element).some(isAside))
    .map((element) => plain(textOf(element)))
    .filter((text) => text.length > LEAST_PASSAGE);
  expect(passages.length).toBeGreaterThan(5);
  let at = 0;
  const lost = passages.filter((text) => {
    const found = shown.indexOf(text, at);
    if (found !== -1) at = found;
    return found === -1;
  });
  expect(lost).toEqual([]);
});

/** Characters, without blanks, of what is more than a label. */
const LEAST_PASSAGE = 40;
const PASSAGES = ['p', 'li', 'td', 'dd', 'h2', 'h3'];

/** Whether an element holds words itself, not other passages. */
function isPassage(element: Element): boolean {
  return (
    PASSAGES.includes(element.tagName) &&
    !elementsOf(element).some(({ tagName }) => PASSAGES.includes(tagName))
  );
}

/** Whether an element leads elsewhere, or is not shown. */
function isAside(element: Element): boolean {
  const isHidden = attribute(element, 'hidden') !== null || hasClass(element, 'no-print');
  return isHidden || ['nav', 'aside', 'template'].includes(element.tagName);
}
