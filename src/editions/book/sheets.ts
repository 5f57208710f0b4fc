/** Style sheets of books, a file a subject. */
import { readFileSync } from 'node:fs';

/** Those that EPUB and PDF share; each has more rules of its own for the same subjects. */
const SHARED = ['texts', 'additions', 'tables'].map((name) => new URL(`styles/${name}.css`, import.meta.url));

/**
 * The shared sheets and those of one form of the book, which come later and so win.
 *
 * @param folder address of the folder of the form's sheets, with a slash at its end
 * @param names of the sheets, without `.css`, in the order of the cascade
 */
export function bookStyles(folder: URL, names: readonly string[]): string {
  const own = names.map((name) => new URL(`${name}.css`, folder));
  return [...SHARED, ...own].map((sheet) => readFileSync(sheet, 'utf8')).join('\n');
}
