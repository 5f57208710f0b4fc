/** The edition as a PDF to print: A4, tagged, with bookmarks, running heads and a table of contents with pages. */
import { writeFileSync } from 'node:fs';
import type { Edition } from '../model/edition.ts';
import { locale, words } from '../strings/words.ts';
import { makeBook } from './book/book.ts';
import type { Book, Entry } from './book/chapter.ts';
import type { BookOrder } from './book/order.ts';
import { bookStyles } from './book/sheets.ts';
import { withAccess } from './pdf/accessible.ts';
import { withAuthorship } from './pdf/authorship.ts';
import { colophonChapter } from './pdf/colophon.ts';
import { faceLicence, readFaces } from './pdf/faces.ts';
import { listedEntries, printedDocument, type PageNumbers } from './pdf/document.ts';
import { withFixedInformation } from './pdf/information.ts';
import { readObjects, writeObjects } from './pdf/objects.ts';
import { pagesOfDestinations } from './pdf/places.ts';
import { withPrinter, type Print } from './pdf/print.ts';
import { withCountedElements } from './pdf/structure-ids.ts';

export type { BookOrder };

const siteWords = words('site');
const editionsWords = words('editions');

const SHEETS = ['page', 'headings', 'front', 'clauses', 'ties', 'chapters', 'tables'];

/**
 * Makes the PDF; the same edition and order give the same bytes on machines with the same Chromium.
 *
 * @param target path of the file, in place of one that is there
 * @param find finds Chromium, where not as usual
 * @throws MissingTool where this machine has no Chromium
 */
export async function makePdf(
  edition: Edition,
  order: BookOrder,
  target: string,
  find?: () => string | null,
): Promise<void> {
  const { chapters, ...about } = makeBook(edition, order);
  const book: Book = { ...about, chapters: [...chapters, colophonChapter(faceLicence())] };
  const { rules, files } = readFaces();
  const styles = `${rules}\n${bookStyles(new URL('pdf/styles/', import.meta.url), SHEETS)}`;
  const { printed, pages } = await withPrinter(files, (print) => printTwice(book, styles, print), find);
  const fixed = withFixedInformation(withCountedElements(printed), book.date, book.title);
  const { issuers, subtitle: subject } = book;
  const authored = withAuthorship(readObjects(fixed), { author: issuers.join(' ; '), subject });
  const access = {
    ...{ title: `${book.title}${siteWords.colon}${subject}`, subject, authors: issuers },
    language: locale.lang,
    nameOf: (id: string) => editionsWords.toPage(pages.get(id) ?? 1),
  };
  writeFileSync(target, writeObjects(withAccess(authored, access)));
}

interface Printed {
  printed: Uint8Array;
  pages: PageNumbers;
}

/** Prints once to learn the page of each entry, then again with these in the table of contents. */
async function printTwice(book: Book, styles: string, print: Print): Promise<Printed> {
  const ids = flat(listedEntries(book)).map(({ id }) => id);
  const draft = await pagesOfDestinations(await print(printedDocument(book, styles, new Map())));
  const printed = await print(printedDocument(book, styles, draft));
  const final = await pagesOfDestinations(printed);
  const wrong = ids.filter((id) => !draft.has(id) || draft.get(id) !== final.get(id));
  if (wrong.length > 0)
    throw new Error(
      `the table of contents of the PDF would lie: ${wrong.map((id) => told(id, draft, final)).join(', ')}. Its page numbers must have their room before they are known: see .page-number in src/editions/pdf/styles/front.css`,
    );
  return { printed, pages: final };
}

function told(id: string, draft: PageNumbers, final: PageNumbers): string {
  return `${id} was on page ${draft.get(id) ?? 'none'} and is on ${final.get(id) ?? 'none'}`;
}

function flat(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.entries)]);
}
