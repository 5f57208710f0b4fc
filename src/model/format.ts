/** Formats in which the whole site can be downloaded as one file. */

/** In the order on the page of downloads. */
export const FORMATS = ['zip', 'epub', 'pdf', 'zim'] as const;
export type Format = (typeof FORMATS)[number];

/** Folder of the files and path of their page. */
export const DOWNLOADS_PATH = '/telecharger/';

/** Name of a format's file: `concordance-mali.epub`. */
export function fileOfFormat(format: Format): string {
  return `concordance-mali.${format}`;
}
