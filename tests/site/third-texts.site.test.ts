/** A third text, added by one text and one YAML file, on the built site: its pages, its words, its anchors. */
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { standard, violationsOn } from './accessibility.ts';
import { openBrowser, sharedPage, widths } from './browser.ts';
import { readCorpus } from './corpus.ts';
import { attribute, elementsOf, hasClass, readMarkup, textOf } from './markup.ts';
import { pagesOfEachMake } from './makes.ts';
import { addressOf, pagePaths, readSite, siteNamed } from './site.ts';
import { thirdTextFolders } from './setup/workshop.ts';
import {
  anchorOf,
  coveredMarkers,
  expectedOf,
  languageOf,
  ownWords,
  printedParts,
  printedText,
} from './third-text-parts.ts';
import { charactersOf, folded, receivedText, withoutBlanks } from '../reading/witness.ts';

const site = siteNamed('thirds');
const corpus = readCorpus(site);
const browser = await openBrowser();
const freshPage = sharedPage(browser);
const languages = new Map([['reading-room-2034', 'en']]);

/** The text that a page is of, by its address. */
const textOfPage = (path: string) => /^\/(?:sources\/)?([^/]+)\//.exec(path)?.[1] ?? '';
const ids = new Set(corpus.instruments.map(({ id }) => id));
/** Pages of all texts that together have an element of each make. */
const made = new Set(pagesOfEachMake(site, (path) => ids.has(textOfPage(path))));

describe.each(thirdTextFolders().map((folder) => ({ name: basename(folder), folder })))(
  '$name',
  ({ folder }) => {
    const expected = expectedOf(folder);
    const { instrument: id, divisions, provisions } = expected;
    const received = receivedText(id, folder);

    test('is in the public data, with its lines and its items', () => {
      const given = corpus.instruments.find((instrument) => instrument.id === id)?.provisions ?? [];
      expect(
        given.map(({ eId, marker, num, title, text, items, lines }) => ({
          ...{ eId, marker, num, title, text, items, lines },
        })),
      ).toEqual(
        provisions.map(({ eId, marker, num, title, paragraphs, items, lines }) => ({
          eId,
          marker,
          num,
          title,
          text: paragraphs.join(' '),
          items: items.map(({ text }) => text),
          lines,
        })),
      );
    });

    test('loses no character on its long pages', () => {
      const own = printedText(site, `/${id}/`);
      const parts = divisions.length === 0 ? [own] : framed(own);
      expect(withoutBlanks(parts.join(''))).toBe(inOrderOfPages());
    });

    /** The characters received, those of the closing last, which annexes may follow. */
    function inOrderOfPages(): string {
      const closing = provisions.find(({ kind }) => kind === 'closing')?.lines;
      if (closing === undefined) return charactersOf(received);
      const [from, to] = closing;
      const around = [
        charactersOf(received, [1, from - 1]),
        charactersOf(received, [to + 1, received.lines.length]),
      ];
      return [...around, charactersOf(received, [from, to])].join('');
    }

    /** Text of the divisions, which comes between preamble and closing. */
    function framed(own: string): string[] {
      const closing = provisions.find(({ kind }) => kind === 'closing')?.paragraphs[0] ?? null;
      const cut = closing === null ? own.length : own.indexOf(closing.slice(0, 10));
      return [
        own.slice(0, cut),
        ...divisions.map(({ eId }) => printedText(site, `/${eId}/`)),
        own.slice(cut),
      ];
    }

    test('has a page for each provision, with its marker, words and items', () => {
      const shown = provisions.map(({ eId }) => {
        const parts = printedParts(site, `/${eId}/`);
        const marker = parts.find((part) => hasClass(part, 'number'));
        const items = parts.flatMap(elementsOf).filter(({ tagName }) => tagName === 'li');
        return {
          eId,
          marker: marker === undefined ? null : folded(textOf(marker)),
          items: items.map((item) => ({
            id: attribute(item, 'id'),
            text: folded(ownWords(item)).replace(/\s/g, ''),
          })),
        };
      });
      expect(shown).toEqual(
        provisions.map(({ eId, marker, items }) => ({
          eId,
          marker,
          items: items.map((item, index) => ({
            id: `p${index + 1}`,
            text: `${item.marker}${item.text}`.replace(/\s/g, ''),
          })),
        })),
      );
    });

    test('has an anchor for each clause and item where many are shown', () => {
      const clauses = provisions.filter(({ kind }) => kind === 'clause');
      const missing = clauses.flatMap(({ division, num, items }) => {
        const ids = elementsOf(readMarkup(readSite(site, `/${division ?? id}/`))).map((element) =>
          attribute(element, 'id'),
        );
        const own = anchorOf(num ?? '');
        const wanted = [own, ...items.map((_, index) => `${own}-p${index + 1}`)];
        return wanted
          .filter((anchor) => !ids.includes(anchor))
          .map((anchor) => `/${division ?? id}/#${anchor}`);
      });
      expect(missing).toEqual([]);
    });

    test('is read in its own language, wherever its words stand', () => {
      const paths = [...divisions, ...provisions].map(({ eId }) => `/${eId}/`);
      const spoken = new Set(
        paths
          .flatMap((path) => printedParts(site, path))
          .filter((part) => /\p{L}{4}/u.test(textOf(part)))
          .filter((part) => !hasClass(part, 'number'))
          .map(languageOf),
      );
      expect([...spoken]).toEqual([languages.get(id) ?? 'fr']);
    });

    test('is linked from the home page and searched like the two', async () => {
      const page = await freshPage();
      await page.goto(addressOf(site, '/'), { waitUntil: 'load' });
      expect(await page.locator(`main a[href="/${id}/"]`).count()).toBeGreaterThan(0);
      const clause = provisions.find(({ kind }) => kind === 'clause');
      const word = (clause?.paragraphs.join(' ') ?? '').match(/(?<![\p{L}’'])\p{L}{5,}/u)?.[0] ?? '';
      await page.goto(addressOf(site, `/recherche/?q=${word}&texte=${id}`), { waitUntil: 'load' });
      await page.locator('[data-results] > li').first().waitFor();
      expect(
        await page
          .locator('[data-results] a')
          .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
      ).toContain(`/${clause?.eId ?? ''}/`);
    });

    test('has no page of any make with a violation, and none that scrolls sideways on a phone', async () => {
      const found: string[] = [];
      const paths = pagePaths(site).filter((path) => textOfPage(path) === id);
      const page = await freshPage({ viewport: widths.phone });
      for (const path of paths) {
        await page.goto(addressOf(site, path), { waitUntil: 'load' });
        if (made.has(path))
          for (const violation of await violationsOn(page, standard)) found.push(`${path}: ${violation}`);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) found.push(`${path}: ${over} px too wide`);
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          for (const marker of await page.evaluate(coveredMarkers))
            found.push(`${path} at ${width} px: “${marker}” is covered or cut off`);
        }
        await page.setViewportSize(widths.phone);
      }
      expect(found).toEqual([]);
      expect(paths).toHaveLength(2 + divisions.length + provisions.length);
    });
  },
);
