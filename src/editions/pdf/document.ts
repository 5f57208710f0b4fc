/** The book as one document to print. */
import { locale, words } from '../../strings/words.ts';
import type { Book, Chapter, Entry } from '../book/chapter.ts';
import { nestedEntries } from '../book/contents.ts';
import { element, type Child, type Element } from '../../components/tree.ts';
import { XHTML } from '../../components/xml.ts';
import { CONTENTS_PAGES, pageNames, pageRules, TITLE_PAGES } from './page-rules.ts';

const siteWords = words('site');
const editionsWords = words('editions');

/** Page numbers, from 1, by id of an element on the page. */
export type PageNumbers = ReadonlyMap<string, number>;

/**
 * The whole book as one XHTML document.
 *
 * @param styles the style sheet of all books
 * @param pages for the table of contents; a missing id leaves room for its number
 */
export function printedDocument(book: Book, styles: string, pages: PageNumbers): Element {
  const { title, subtitle, chapters } = book;
  const names = pageNames(chapters);
  const first = names.findLastIndex((name) => name === TITLE_PAGES) + 1;
  const printed = (part: readonly Chapter[], offset: number): Element[] =>
    part.map((chapter, index) => onPages(chapter, names[index + offset] ?? TITLE_PAGES));
  return element(
    'html',
    {
      xmlns: XHTML,
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: locale.lang,
      'xml:lang': locale.lang,
    },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('title', {}, `${title}${siteWords.colon}${subtitle}`),
      element(
        'style',
        {},
        `${styles}\n${pageRules(book, editionsWords.contentsShort)}\n${namedPages(names)}`,
      ),
    ),
    element(
      'body',
      {},
      printed(chapters.slice(0, first), 0),
      contents(book, pages),
      printed(chapters.slice(first), first),
    ),
  );
}

/** Entries of the printed table of contents: all but the clauses and the title page. */
export function listedEntries(book: Book): Entry[] {
  const titles = new Set(
    book.chapters.filter(({ type }) => type.split(' ').includes('titlepage')).map(({ entry }) => entry.id),
  );
  const listed = (entries: readonly Entry[]): Entry[] =>
    entries
      .filter(({ id, unit }) => unit !== 'clause' && !titles.has(id))
      .map((entry) => ({ ...entry, entries: listed(entry.entries) }));
  return listed(nestedEntries(book));
}

function contents(book: Book, pages: PageNumbers): Element {
  const list = (entries: readonly Entry[]): Child =>
    entries.length === 0
      ? null
      : element(
          'ol',
          { role: 'list' },
          entries.map(({ id, title, entries: below }) => element('li', {}, line(id, title), list(below))),
        );
  const line = (id: string, title: string): Element =>
    element(
      'a',
      { href: `#${id}` },
      element('span', { class: 'title' }, title),
      element('span', { class: 'leader', 'aria-hidden': 'true' }),
      element('span', { class: 'page-number' }, String(pages.get(id) ?? '')),
    );
  return element(
    'nav',
    { class: `contents ${CONTENTS_PAGES}`, 'aria-labelledby': '_sommaire' },
    element('h1', { id: '_sommaire' }, editionsWords.contentsShort),
    list(listedEntries(book)),
  );
}

function onPages({ body, level }: Chapter, name: string): Element {
  const { class: own, ...attributes } = body.attributes;
  return {
    ...body,
    attributes: { ...attributes, class: [own, `level-${level}`, name].filter(Boolean).join(' ') },
  };
}

function namedPages(names: readonly string[]): string {
  return [...new Set([...names, CONTENTS_PAGES])].map((name) => `.${name} { page: ${name}; }`).join('\n');
}
