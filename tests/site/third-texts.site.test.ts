/** A third text, added by one text and one YAML file, on the built site. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { standard, violationsOn } from './accessibility.ts';
import { openBrowser, sharedPage, widths } from './browser.ts';
import { readCorpus } from './corpus.ts';
import {
  attribute,
  elementsOf,
  hasClass,
  readMarkup,
  textOf,
  withAncestors,
  type Element,
} from './markup.ts';
import { pagesOfEachMake } from './makes.ts';
import { addressOf, pagePaths, readSite, siteNamed } from './site.ts';
import { thirdTextFolders } from './setup/workshop.ts';
import { charactersOf, folded, receivedText, withoutBlanks } from '../reading/witness.ts';

interface Expected {
  instrument: string;
  divisions: {
    eId: string;
    marker: string;
    title: string;
    label: string | null;
    introduction: string | null;
  }[];
  provisions: {
    eId: string;
    kind: string;
    division: string | null;
    marker: string | null;
    num: string | null;
    title?: string;
    paragraphs: string[];
    items: { marker: string; text: string }[];
    lines: [number, number];
  }[];
}

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

const isPrinted = (element: Element) => attribute(element, 'data-witness') !== null;

function printedParts(path: string): Element[] {
  return elementsOf(readMarkup(readSite(site, path))).filter(isPrinted);
}

function printedText(path: string): string {
  return printedParts(path)
    .map((part) => textOf(part))
    .join('');
}

/** The text of an item without the lists in it. */
function ownWords(item: Element): string {
  const lists = elementsOf(item).filter(({ tagName }) => tagName === 'ul');
  return lists.reduce((text, list) => text.replace(textOf(list), ''), textOf(item));
}

/** Printed markers that lie over the words beside them, or leave the page. Runs in the page. */
function coveredMarkers(): string[] {
  const rectsOf = (node: Node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  };
  return [...document.querySelectorAll('main .number, main .bullet')].flatMap((marker) => {
    const own = rectsOf(marker);
    const beside = marker.nextElementSibling === null ? [] : rectsOf(marker.nextElementSibling);
    const isCut = own.some(({ left, right }) => left < 0 || right > innerWidth);
    const isCovered = own.some((one) =>
      beside.some(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > one.height / 3,
      ),
    );
    return isCut || isCovered ? [marker.textContent.trim()] : [];
  });
}

/** A number as an anchor: `L-111-1` for `L. 111-1`. */
function anchorOf(num: string): string {
  return num.replaceAll('. ', '-').replaceAll(' ', '-').replaceAll(/[()]/gu, '');
}

/** Language of an element: the nearest `lang`. */
function languageOf(element: Element): string {
  return (
    withAncestors(element)
      .map((one) => attribute(one, 'lang'))
      .find((lang) => lang !== null) ?? ''
  );
}

test('names that a text gives in another language are said to be in it, wherever they stand', () => {
  const [room] = corpus.instruments.filter(({ id }) => id === 'reading-room-2034');
  const names = [
    'Reading Room',
    'Reading Room Rules',
    'I. THE ROOM',
    'II. THE BOOKS',
    'THE ROOM',
    'THE BOOKS',
  ];
  expect(room).toBeDefined();
  const paths = [
    ...pagePaths(site).filter((path) => path.startsWith('/reading-room-2034/')),
    ...[
      '/404.html',
      '/',
      '/concordance/puits-2031--reading-room-2034/',
      '/concordance/reading-room-2034/ii/',
    ],
  ];
  const told = paths.flatMap((path) =>
    elementsOf(readMarkup(readSite(site, path)))
      .filter(
        (element) =>
          // The innermost element: one around it may say more.
          elementsOf(element).length === 0 &&
          names.includes(folded(textOf(element))) &&
          !withAncestors(element).some(({ tagName }) => tagName === 'select'),
      )
      .map((element) => ({ path, words: folded(textOf(element)), language: languageOf(element) })),
  );
  expect(told.length).toBeGreaterThan(20);
  expect(told.filter(({ language }) => language !== 'en')).toEqual([]);
});

test('no page says of many texts that they are two', () => {
  const two = /\b(?:les|des|ces) deux textes\b/u;
  const ownWords = (path: string) =>
    elementsOf(readMarkup(readSite(site, path)))
      .filter(({ tagName }) => ['title', 'h1', 'footer', 'meta'].includes(tagName))
      .map((element) => `${textOf(element)} ${attribute(element, 'content') ?? ''}`)
      .join(' ');
  const wrong = pagePaths(site).filter((path) => two.test(ownWords(path)));
  // What people wrote of the project's own two texts, reasons among it, is theirs to change.
  const others = wrong.filter((path) => !/^\/(?:enseigner|concordance\/oci-2016)\//u.test(path));
  expect(others).toEqual([]);
  expect(ownWords('/')).toContain('ceux dont elle donne les textes');
});

test('the page on method and that on data name every text', () => {
  const linked = (path: string) =>
    new Set(
      elementsOf(readMarkup(readSite(site, path))).flatMap((element) => attribute(element, 'href') ?? []),
    );
  const method = linked('/methode/');
  const data = linked('/donnees/');
  for (const { id } of corpus.instruments) {
    expect(method).toContain(`/${id}/`);
    expect(data).toContain(`/donnees/akn/${id}.xml`);
    expect(data).toContain(`/donnees/tei/${id}.xml`);
  }
});

test('the two texts are as they are without it', () => {
  const alone = readCorpus(siteNamed('plain'));
  expect(corpus.instruments.slice(0, 2)).toEqual(alone.instruments);
  expect(corpus.instruments).toHaveLength(2 + thirdTextFolders().length);
  expect(thirdTextFolders().length).toBeGreaterThanOrEqual(3);
});

describe.each(thirdTextFolders().map((folder) => ({ name: basename(folder), folder })))(
  '$name',
  ({ folder }) => {
    const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as Expected;
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
      const own = printedText(`/${id}/`);
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
      return [own.slice(0, cut), ...divisions.map(({ eId }) => printedText(`/${eId}/`)), own.slice(cut)];
    }

    test('has a page for each provision, with its marker, words and items', () => {
      const shown = provisions.map(({ eId }) => {
        const parts = printedParts(`/${eId}/`);
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
          .flatMap(printedParts)
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
