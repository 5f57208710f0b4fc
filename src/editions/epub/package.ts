/** The package document of an EPUB: metadata, list of files, reading order. */
import { locale, words } from '../../strings/words.ts';
import type { Book } from '../book/chapter.ts';
import { element, type Element } from '../../components/tree.ts';
import { COVER } from './cover.ts';
import { contentIdentifier, workIdentifier } from './identifiers.ts';
import { NCX } from './ncx.ts';

const editionsWords = words('editions');

/** A file of the package. */
export interface Resource {
  /** Path from the package document. */
  path: string;
  mediaType: string;
  bytes: Uint8Array;
  /** EPUB's `properties` of the file: `nav`, `cover-image`. */
  properties: string | null;
  /** Whether it belongs to the reading order. */
  inSpine: boolean;
}

/** Accessibility features claimed for the book: our tests check its structure, epubcheck the file. */
const FEATURES = [
  'tableOfContents',
  'readingOrder',
  'structuralNavigation',
  'displayTransformability',
  'ARIA',
];

export function packageDocument(book: Book, resources: readonly Resource[]): Element {
  const ids = new Map(resources.map(({ path }, index) => [path, `f${index + 1}`]));
  return element(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'id',
      'xml:lang': locale.lang,
      prefix: 'a11y: http://www.idpf.org/epub/vocab/package/a11y/#',
    },
    metadata(book, resources, ids.get(COVER) ?? ''),
    element(
      'manifest',
      {},
      resources.map(({ path, mediaType, properties }) =>
        element('item', { id: ids.get(path) ?? null, href: path, 'media-type': mediaType, properties }),
      ),
    ),
    element(
      'spine',
      { toc: ids.get(NCX) ?? null },
      resources
        .filter(({ inSpine }) => inSpine)
        .map(({ path }) => element('itemref', { idref: ids.get(path) ?? null })),
    ),
  );
}

/** @param coverId of the picture in the list of files */
function metadata(book: Book, resources: readonly Resource[], coverId: string): Element {
  const { title, subtitle, site, date, modified, issuers, unofficial, languages } = book;
  const meta = (property: string, value: string, refines: string | null = null): Element =>
    element('meta', { property, refines }, value);
  return element(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    element('dc:identifier', { id: 'id' }, workIdentifier(book)),
    element('dc:identifier', { id: 'version' }, contentIdentifier(resources)),
    element('dc:title', { id: 'title' }, title),
    meta('title-type', 'main', '#title'),
    element('dc:title', { id: 'subtitle' }, subtitle),
    meta('title-type', 'subtitle', '#subtitle'),
    languages.map((language) => element('dc:language', {}, language)),
    issuers.map((issuer) => element('dc:creator', {}, issuer)),
    element('dc:contributor', { id: 'editor' }, title),
    meta('role', 'edt', '#editor'),
    element('dc:publisher', {}, title),
    site === null ? null : element('dc:source', {}, site),
    element('dc:description', {}, unofficial),
    element('dc:rights', {}, editionsWords.rightsText),
    element('dc:date', {}, date),
    // The day of the last change, not of the build: the same content makes the same file.
    meta('dcterms:modified', `${modified}T00:00:00Z`),
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    FEATURES.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', editionsWords.accessibility),
    element(
      'meta',
      { property: 'dcterms:conformsTo', id: 'conformance' },
      'EPUB Accessibility 1.1 - WCAG 2.2 Level AA',
    ),
    meta('a11y:certifiedBy', title, '#conformance'),
    // Of EPUB 2: readers of then, and shelves of today, look for the cover here.
    element('meta', { name: 'cover', content: coverId }),
  );
}
