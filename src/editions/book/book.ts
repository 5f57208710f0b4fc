/** The edition as a book: its chapters, from which both the EPUB and the PDF are made. */
import { unofficialSentence } from '../../edition/unofficial.ts';
import type { Edition } from '../../model/edition.ts';
import { locale, words } from '../../strings/words.ts';
import { apparatusChapter } from './apparatus.ts';
import type { Book } from './chapter.ts';
import { concordanceChapter } from './concordance.ts';
import { aboutChapter, titlePage } from './front.ts';
import { instrumentChapters } from './instrument.ts';
import { methodChapter } from './method.ts';
import { addressOn, type BookOrder } from './order.ts';
import { elementsOf } from '../../components/tree.ts';

const siteWords = words('site');

/**
 * Makes the book of an edition.
 *
 * @throws Error where two elements have one id, or a link within the book leads nowhere
 */
export function makeBook(edition: Edition, order: BookOrder): Book {
  const { site } = order;
  const chapters = [
    titlePage(edition, site),
    aboutChapter(edition, site),
    ...edition.instruments.flatMap((instrument) => instrumentChapters(edition, instrument, site)),
    ...concordanceChapter(edition),
    apparatusChapter(edition),
  ];
  const ids = new Set(
    chapters.flatMap(({ body }) => [...elementsOf(body)].flatMap(({ attributes }) => attributes.id ?? [])),
  );
  const descriptions = edition.instruments.map(({ description }) => description);
  const book: Book = {
    title: siteWords.siteName,
    subtitle: siteWords.siteSubtitle,
    site: addressOn(site, '/'),
    date: latestOf(descriptions.map(({ date }) => date)),
    modified: latestOf([
      ...descriptions.map(({ date }) => date),
      ...edition.revisions.map(({ date }) => date),
      ...(edition.release === null ? [] : [edition.release.date]),
    ]),
    issuers: [...new Set(descriptions.map(({ issuer }) => issuer))],
    unofficial: unofficialSentence(edition),
    languages: [...new Set([locale.lang, ...descriptions.map(({ language }) => language)])],
    chapters: [...chapters, methodChapter(edition, order, ids)],
  };
  checkLinks(book);
  return book;
}

function latestOf(dates: readonly string[]): string {
  return dates.reduce((latest, date) => (date > latest ? date : latest));
}

function checkLinks({ chapters }: Book): void {
  const all = chapters.flatMap(({ body }) => [...elementsOf(body)]);
  const ids = new Set<string>();
  for (const { attributes } of all) {
    if (attributes.id === undefined) continue;
    if (ids.has(attributes.id)) throw new Error(`two elements of the book have the id ${attributes.id}`);
    ids.add(attributes.id);
  }
  for (const { attributes } of all) {
    const { href } = attributes;
    if (href?.startsWith('#') === true && !ids.has(href.slice(1)))
      throw new Error(`a link of the book leads to ${href}, which no element has as its id`);
  }
}
