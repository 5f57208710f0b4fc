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
