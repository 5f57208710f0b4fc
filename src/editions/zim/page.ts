/** A page of the edition from disk as Kiwix serves it. */
import { unpackFirst } from '../disk/unpack-first.ts';

const NOTHING = "default-src 'none';";

/**
 * Lets a page ask the server of the reader, which puts its field of search and suggestions into the page: the policy from disk
 * allows no connection. And leaves out the line that asks to unpack an archive.
 *
 * @throws Error where the page has no such policy
 */
export function zimPage(html: string): string {
  if (!html.includes(NOTHING)) throw new Error(`a page has no policy with ${NOTHING}`);
  return html.replace(NOTHING, `${NOTHING}connect-src 'self';`).replace(unpackFirst, '');
}
