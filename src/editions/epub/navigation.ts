/** The navigation document of an EPUB: a table of contents by text, division and clause, and landmarks. */
import { words } from '../../strings/words.ts';
import type { Book, Entry } from '../book/chapter.ts';
import { nestedEntries } from '../book/contents.ts';
import { element, type Element } from '../../components/tree.ts';
import { addressOf, fileOf } from './file-names.ts';
import { page } from './page.ts';

const editionsWords = words('editions');

export const NAVIGATION = 'nav.xhtml';

export function navigationPage(book: Book, addresses: ReadonlyMap<string, string>): Element {
  const list = (entries: readonly Entry[]): Element =>
    element(
      'ol',
      {},
      entries.map((entry) =>
        element(
          'li',
          {},
          element('a', { href: addressOf(entry.id, addresses) }, entry.title),
          entry.entries.length === 0 ? null : list(entry.entries),
        ),
      ),
    );
  return page(
    editionsWords.contents,
    element(
      'nav',
      { id: 'toc', 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'toc-titre' },
      element('h1', { id: 'toc-titre' }, editionsWords.contents),
      list(nestedEntries(book)),
    ),
    element(
      'nav',
      { id: 'landmarks', 'epub:type': 'landmarks', 'aria-labelledby': 'landmarks-titre', hidden: 'hidden' },
      element('h2', { id: 'landmarks-titre' }, editionsWords.landmarks),
      element('ol', {}, landmarks(book)),
    ),
  );
}

function landmarks({ chapters }: Book): Element[] {
  const landmark = (type: string, href: string, text: string): Element =>
    element('li', {}, element('a', { 'epub:type': type, href }, text));
  const ofType = (type: string, kind: string): Element[] => {
    const found = chapters.find((chapter) => chapter.type.split(' ').includes(kind));
    return found === undefined
      ? []
      : [landmark(type, fileOf(found), type === 'bodymatter' ? editionsWords.start : found.entry.title)];
  };
  return [
    ...ofType('titlepage', 'titlepage'),
    landmark('toc', NAVIGATION, editionsWords.contents),
    ...ofType('bodymatter', 'bodymatter'),
    ...ofType('endnotes', 'endnotes'),
  ];
}
