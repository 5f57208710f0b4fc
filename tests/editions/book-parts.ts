/** What tests of books are made with, and the parts of a book that they look at. */
import type { Book, Entry } from '../../src/editions/book/chapter.ts';
import { elementsOf, type Element } from '../../src/components/tree.ts';
import { toXmlFile } from '../../src/components/xml.ts';
import { readXml, type XmlElement } from '../xml.ts';

export const order = {
  site: 'https://edition.example/essai/',
  method: '---\ntitle: M\n---\n\nUne [page](/methode/apparat/).\n',
  methodDetail: '---\ntitle: D\n---\n\n### P\n\nUn détail.\n',
};

/** The chapters as files, read as XML. */
export function rootsOf(book: Book): XmlElement[] {
  return book.chapters.map(({ body }) => readXml(toXmlFile(body)));
}

/** The words of an element. */
export function wordsIn({ children }: Element): string {
  return children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('');
}

export function elementsIn(book: Book): Element[] {
  return book.chapters.flatMap(({ body }) => [...elementsOf(body)]);
}

export function entriesIn(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => [entry, ...entriesIn(entry.entries)]);
}
