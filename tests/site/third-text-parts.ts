/** The printed parts of the pages of third texts, and what is expected of them. */
import { readFileSync } from 'node:fs';
import { attribute, elementsOf, readMarkup, textOf, withAncestors, type Element } from './markup.ts';
import { readSite, type Site } from './site.ts';

export interface Expected {
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

/** @param folder of the text among the fixtures */
export function expectedOf(folder: string): Expected {
  return JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as Expected;
}

const isPrinted = (element: Element) => attribute(element, 'data-witness') !== null;

export function printedParts(site: Site, path: string): Element[] {
  return elementsOf(readMarkup(readSite(site, path))).filter(isPrinted);
}

export function printedText(site: Site, path: string): string {
  return printedParts(site, path)
    .map((part) => textOf(part))
    .join('');
}

/** The text of an item without the lists in it. */
export function ownWords(item: Element): string {
  const lists = elementsOf(item).filter(({ tagName }) => tagName === 'ul');
  return lists.reduce((text, list) => text.replace(textOf(list), ''), textOf(item));
}

/** Printed markers that lie over the words beside them, or leave the page. Runs in the page. */
export function coveredMarkers(): string[] {
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
export function anchorOf(num: string): string {
  return num.replaceAll('. ', '-').replaceAll(' ', '-').replaceAll(/[()]/gu, '');
}

/** Language of an element: the nearest `lang`. */
export function languageOf(element: Element): string {
  return (
    withAncestors(element)
      .map((one) => attribute(one, 'lang'))
      .find((lang) => lang !== null) ?? ''
  );
}
