/** The forms in which the whole site is taken along as one file. */

/** In the order in which they are offered. */
export const FORMATS = ['zip', 'epub', 'pdf', 'zim'] as const;
export type Format = (typeof FORMATS)[number];

/** Folder of the files, and path of the page that offers them. */
export const DOWNLOADS_PATH = '/telecharger/';

/** Name of the file: `concordance-mali.epub`. */
export function fileOfFormat(format: Format): string {
  return `concordance-mali.${format}`;
}
