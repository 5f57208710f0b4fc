/** Style sheets of books, a file a subject. */
import { readFileSync } from 'node:fs';

/** Sheets of both EPUB and PDF; each form has further rules on the same subjects. */
const SHARED = ['texts', 'additions', 'tables'].map((name) => new URL(`styles/${name}.css`, import.meta.url));

/**
 * The shared sheets, then those of one form of the book, whose rules win by coming later.
 *
 * @param folder address of the folder of the form's sheets, with a slash at its end
 * @param names of the sheets, without `.css`, in the order of the cascade
 */
export function bookStyles(folder: URL, names: readonly string[]): string {
  const own = names.map((name) => new URL(`${name}.css`, folder));
  return [...SHARED, ...own].map((sheet) => readFileSync(sheet, 'utf8')).join('\n');
}
