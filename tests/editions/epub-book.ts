/** The EPUB as it is made, unpacked and read. */
import { makeEpub } from '../../src/editions/epub.ts';
import { elementsBelow, readXml, type XmlElement } from '../xml.ts';
import { unpack } from './archive.ts';
import { edition, madeTwice, order } from './made.ts';

export const epub = await madeTwice('concordance.epub', (target) => makeEpub(edition, order, target));
export const files = await unpack(epub.bytes);
export const fileAt = (path: string): string => files.get(path)?.toString('utf8') ?? '';

const opf = readXml(fileAt('EPUB/package.opf'));
export const all = (name: string, root = opf): XmlElement[] =>
  [...elementsBelow(root)].filter((one) => one.name === name);
export const items = all('item').map(({ attributes }) => attributes);
export const pages = new Map(
  items
    .filter((item) => item['media-type'] === 'application/xhtml+xml')
    .map(({ href = '' }): [string, XmlElement] => [href, readXml(fileAt(`EPUB/${href}`))]),
);
export const elements = [...pages].flatMap(([file, root]) =>
  [...elementsBelow(root)].map((found) => ({ file, found })),
);
