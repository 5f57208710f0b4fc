/** Fills the page of downloads with the sizes and digests of the files made. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter as adapter, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, elementsOf } from '../components/parsed-html.ts';
import { DOWNLOADS_PATH, fileOfFormat, FORMATS, type Format } from '../model/format.ts';
import { words } from '../strings/words.ts';

const siteWords = words('site');

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

export interface Download {
  format: Format;
  bytes: number;
  /** SHA-256, in hexadecimal. */
  sha256: string;
}

/** Fills the page of downloads of a built site from the files beside it. Filling it twice changes nothing. */
export function fillDownloadsPage(dist: string): void {
  const folder = join(dist, DOWNLOADS_PATH);
  const downloads = FORMATS.flatMap((format): Download[] => {
    const file = join(folder, fileOfFormat(format));
    if (!existsSync(file)) return [];
    const content = readFileSync(file);
    return [{ format, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }];
  });
  const page = join(folder, 'index.html');
  writeFileSync(page, fillDownloads(readFileSync(page, 'utf8'), downloads));
}

/**
 * Puts the figures of each file in its row, removes the rows of missing files, shows the parts of a filled
 * page (`data-filled`) and removes those of an unfilled one (`data-unfilled`). Without any file the page
 * stays as it is.
 *
 * @throws Error where a file has no row, or a row no place for a figure
 */
export function fillDownloads(html: string, downloads: readonly Download[]): string {
  if (downloads.length === 0) return html;
  const document = parse(html, { scriptingEnabled: false });
  const rows = elementsWith(document, 'data-format');
  for (const download of downloads) {
    const row = rows.find((one) => attribute(one, 'data-format') === download.format);
    if (row === undefined) throw new Error(noPlace(`no row data-format="${download.format}"`));
    setText(row, 'data-size', siteWords.size(download.bytes));
    setText(row, 'data-digest', download.sha256);
  }
  const formats = new Set<string | null>(downloads.map(({ format }) => format));
  for (const row of rows) if (!formats.has(attribute(row, 'data-format'))) adapter.detachNode(row);
  for (const note of elementsWith(document, 'data-unfilled')) adapter.detachNode(note);
  for (const shown of elementsWith(document, 'data-filled'))
    shown.attrs = shown.attrs.filter(({ name }) => name !== 'hidden');
  return serialize(document);
}

function setText(row: Element, name: string, text: string): void {
  const [place] = elementsWith(row, name);
  if (place === undefined) throw new Error(noPlace(`no element with ${name} in its row`));
  for (const child of [...place.childNodes]) adapter.detachNode(child);
  adapter.insertText(place, text);
}

function noPlace(lack: string): string {
  return `The page ${DOWNLOADS_PATH} has ${lack}: give src/editions/DownloadList.astro one.`;
}

function elementsWith(parent: Parent, name: string): Element[] {
  return [...elementsOf(parent)].filter((element) => attribute(element, name) !== null);
}
