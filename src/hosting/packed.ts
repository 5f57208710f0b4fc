/** Copies of files packed ahead, which hosts send in their place. */
import { contentTypeOf } from '../components/content-types.ts';
import { hashedFolder, packedEndings } from './headers.ts';
import { searchTextPath } from '../model/site-paths.ts';

/** Smaller files fit the first packets of an answer as they are. */
const LEAST_BYTES = 1000;

/** Whether a file is such a copy. */
export function isPacked(file: string): boolean {
  return packedEndings.some(({ ending }) => file.endsWith(ending));
}

/** Whether a file is to have copies: text of some length. @param file path from the root of the site */
export function isWorthPacking(file: string, bytes: number): boolean {
  return bytes >= LEAST_BYTES && contentTypeOf(file).isText;
}

/**
 * Quality of brotli, of 11. Pages take a second at 6, sixteen at 11, and become a twelfth smaller; what all readers load
 * is a few files, and worth it.
 */
export function brotliQuality(file: string): number {
  return file.startsWith(hashedFolder) || file === searchTextPath ? 11 : 6;
}

/**
 * Whether gzip is to pack a file as tightly as it can, which takes a tenth of a second and saves a fifteenth: what a
 * first search loads.
 */
export function isPackedTightly(file: string): boolean {
  return file.startsWith(`${hashedFolder}search.`) || file === searchTextPath;
}
