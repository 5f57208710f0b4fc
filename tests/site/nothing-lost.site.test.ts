/** The texts rebuilt from the pages are the texts as received. */
import { describe, expect, test } from 'vitest';
import { provisionsOf, readCorpus, type CorpusProvision } from './corpus.ts';
import {
  attribute,
  elementsOf,
  hasClass,
  readMarkup,
  textOf,
  withAncestors,
  type Element,
} from './markup.ts';
import { readSite, siteNamed } from './site.ts';
import { charactersOf, folded, receivedText, withoutBlanks } from '../reading/witness.ts';

const site = siteNamed('plain');

function isAdded(element: Element): boolean {
  return attribute(element, 'data-edition') !== null;
}

/** The parts of a page that are in the witness, in order, without additions of the edition. */
function printedParts(path: string): { element: Element; text: string }[] {
  const isPrinted = (element: Element) => attribute(element, 'data-witness') !== null;
  return elementsOf(readMarkup(readSite(site, path)))
    .filter((element) => isPrinted(element) && !withAncestors(element).slice(1).some(isPrinted))
    .map((element) => ({ element, text: withoutBlanks(textOf(element, isAdded)) }));
}

function printedText(path: string): string {
  return printedParts(path)
    .map(({ text }) => text)
    .join('');
}

describe('the long pages', () => {
  test('hold every character of the 2016 text, once and in order', () => {
    expect(printedText('/oci-2016/')).toBe(charactersOf(receivedText('oci-2016')));
  });

  test('hold every character of the 2024 text, once and in order', () => {
    const frame = printedParts('/dialogue-2024/').map(({ text }) => text);
    expect(frame).toHaveLength(2);
    const themes = ['1', '2', '3', '4', '5'].map((num) => printedText(`/dialogue-2024/${num}/`));
    const [preamble = '', closing = ''] = frame;
    expect([preamble, ...themes, closing].join('')).toBe(charactersOf(receivedText('dialogue-2024')));
  });
});

describe('the page of each provision', () => {
  const provisions = provisionsOf(readCorpus(site));

  test('shows its marker, its words and its items', () => {
    expect(provisions.map(shownOn)).toEqual(
      provisions.map(({ path, marker, text, items }) => ({ path, marker, text, items })),
    );
    expect(provisions).toHaveLength(316);
  });

  test('and no other words of the witness', () => {
    const longer = provisions.filter(({ path, marker, text, items }) => {
      const bullets = items.map((item) => `➢${item}`);
      return printedText(path) !== withoutBlanks([marker ?? '', text, ...bullets].join(''));
    });
    expect(longer.map(({ path }) => path)).toEqual([]);
  });
});

/** Marker, words and items on a provision's page, found by the structure of the page. */
function shownOn({ path }: CorpusProvision): Pick<CorpusProvision, 'path' | 'marker' | 'text' | 'items'> {
  const elements = printedParts(path).map(({ element }) => element);
  const words = elements.filter((element) => hasClass(element, 'words')).flatMap(elementsOf);
  const within = (element: Element, tag: string) =>
    withAncestors(element).some(({ tagName }) => tagName === tag);
  const marker = elements.find((element) => hasClass(element, 'number'));
  const text = words
    .filter((element) => element.tagName === 'p' && !within(element, 'li'))
    .map((element) => textOf(element, isAdded));
  const items = words
    .filter(({ tagName }) => tagName === 'li')
    .map((item) => textOf(item, (part) => isAdded(part) || hasClass(part, 'bullet')));
  return {
    path,
    marker: marker === undefined ? null : folded(textOf(marker)),
    text: folded(text.join(' ')),
    items: items.map(folded),
  };
}
