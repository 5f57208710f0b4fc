/** The table of contents for readers of EPUB 2, which know no navigation document: the NCX. */
import type { Book, Entry } from '../book/chapter.ts';
import { nestedEntries } from '../book/contents.ts';
import { element, type Element } from '../../components/tree.ts';
import { addressOf } from './file-names.ts';

export const NCX = 'toc.ncx';

/** @param identifier that of the package */
export function ncx(book: Book, addresses: ReadonlyMap<string, string>, identifier: string): Element {
  const entries = nestedEntries(book);
  let order = 0;
  const point = (entry: Entry): Element => {
    order += 1;
    return element(
      'navPoint',
      { id: `p${order}`, playOrder: String(order) },
      label(entry.title),
      element('content', { src: addressOf(entry.id, addresses) }),
      entry.entries.map(point),
    );
  };
  const meta = (name: string, content: string) => element('meta', { name, content });
  return element(
    'ncx',
    { xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1', 'xml:lang': book.languages[0] ?? '' },
    element(
      'head',
      {},
      meta('dtb:uid', identifier),
      meta('dtb:depth', String(depthOf(entries))),
      meta('dtb:totalPageCount', '0'),
      meta('dtb:maxPageNumber', '0'),
    ),
    element('docTitle', {}, element('text', {}, book.title)),
    element('navMap', {}, entries.map(point)),
  );
}

function label(title: string): Element {
  return element('navLabel', {}, element('text', {}, title));
}

function depthOf(entries: readonly Entry[]): number {
  return entries.length === 0 ? 0 : 1 + Math.max(...entries.map((entry) => depthOf(entry.entries)));
}
