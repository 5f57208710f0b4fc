/** The edition as an EPUB 3: the texts, the concordance and the apparatus, in one file to read anywhere. */
import { writeFileSync } from 'node:fs';
import type { Edition } from '../model/edition.ts';
import { dayOf, pack } from '../components/archive.ts';
import { makeBook } from './book/book.ts';
import type { Book } from './book/chapter.ts';
import type { BookOrder } from './book/order.ts';
import { bookStyles } from './book/sheets.ts';
import { element } from '../components/tree.ts';
import { toXmlFile } from '../components/xml.ts';
import { COVER, cover } from './epub/cover.ts';
import { addressesIn, fileOf, withFileLinks } from './epub/file-names.ts';
import { workIdentifier } from './epub/identifiers.ts';
import { NAVIGATION, navigationPage } from './epub/navigation.ts';
import { NCX, ncx } from './epub/ncx.ts';
import { packageDocument, type Resource } from './epub/package.ts';
import { page, STYLE_SHEET } from './epub/page.ts';

export type { BookOrder };

const SHEETS = ['page', 'clauses', 'tables'];

const FOLDER = 'EPUB';
const PACKAGE = 'package.opf';
const HTML_DOCTYPE = '<!DOCTYPE html>\n';

/**
 * Makes the EPUB; the same edition and order give the same bytes.
 *
 * @param target path of the file, in place of one that is there
 */
export async function makeEpub(edition: Edition, order: BookOrder, target: string): Promise<void> {
  writeFileSync(target, await epubOf(makeBook(edition, order), edition));
}

function epubOf(book: Book, edition: Edition): Promise<Buffer> {
  const resources = resourcesOf(book, edition);
  const files = [
    // First and uncompressed, so that the first bytes show the type of the file.
    { path: 'mimetype', bytes: utf8('application/epub+zip'), stored: true },
    { path: 'META-INF/container.xml', bytes: utf8(toXmlFile(container())) },
    { path: `${FOLDER}/${PACKAGE}`, bytes: utf8(toXmlFile(packageDocument(book, resources))) },
    ...resources.map(({ path, bytes }) => ({ path: `${FOLDER}/${path}`, bytes })),
  ];
  return pack(files, dayOf(book.date));
}

function resourcesOf(book: Book, edition: Edition): Resource[] {
  const addresses = addressesIn(book);
  const xhtml = (path: string, text: string, properties: string | null, inSpine: boolean): Resource => ({
    path,
    mediaType: 'application/xhtml+xml',
    bytes: utf8(text),
    properties,
    inSpine,
  });
  const chapters = book.chapters.map((chapter) => {
    const { attributes, ...body } = withFileLinks(chapter.body, addresses);
    const typed = { ...body, attributes: { ...attributes, 'epub:type': chapter.type } };
    return xhtml(fileOf(chapter), toXmlFile(page(chapter.entry.title, typed), HTML_DOCTYPE), null, true);
  });
  const [titlePage, ...others] = chapters;
  return [
    ...(titlePage === undefined ? [] : [titlePage]),
    {
      path: NCX,
      mediaType: 'application/x-dtbncx+xml',
      bytes: utf8(toXmlFile(ncx(book, addresses, workIdentifier(book)))),
      properties: null,
      inSpine: false,
    },
    xhtml(NAVIGATION, toXmlFile(navigationPage(book, addresses), HTML_DOCTYPE), 'nav', true),
    ...others,
    {
      path: STYLE_SHEET,
      mediaType: 'text/css',
      bytes: utf8(bookStyles(new URL('epub/styles/', import.meta.url), SHEETS)),
      properties: null,
      inSpine: false,
    },
    {
      path: COVER,
      mediaType: 'image/jpeg',
      bytes: cover(book, edition),
      properties: 'cover-image',
      inSpine: false,
    },
  ];
}

function container(): ReturnType<typeof element> {
  return element(
    'container',
    { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' },
    element(
      'rootfiles',
      {},
      element('rootfile', {
        'full-path': `${FOLDER}/${PACKAGE}`,
        'media-type': 'application/oebps-package+xml',
      }),
    ),
  );
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
