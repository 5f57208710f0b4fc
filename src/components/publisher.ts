/** Who publishes the site, and where they can be written to: the settings `SITE_PUBLISHER` and `SITE_CONTACT` of a host. */
import { foldWhiteSpace } from '../model/white-space.ts';
import { words } from '../strings/words.ts';

const siteWords = words('site');

/**
 * The publisher as said after « Publié par »: `le projet Concordance` until a host says otherwise.
 *
 * @param setting plain text, on one line
 */
export function publisher(setting = process.env['SITE_PUBLISHER'] ?? ''): string {
  const name = foldWhiteSpace(setting);
  return name === '' ? siteWords.project : name;
}

/** Where a reader can write to: its address as a link and as it is read. */
export interface Contact {
  href: string;
  text: string;
}

/**
 * The address of the publisher, for who finds a fault; null where a host gives none.
 *
 * @param setting an e-mail address, or the https address of a page
 * @throws Error where it is neither, so that no site is built with a link that leads nowhere
 */
export function contact(setting = process.env['SITE_CONTACT'] ?? ''): Contact | null {
  const text = setting.trim();
  if (text === '') return null;
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u.test(text))
    return { href: `mailto:${encodeURIComponent(text).replaceAll('%40', '@')}`, text };
  if (/^https:\/\/\S+$/u.test(text) && URL.canParse(text)) return { href: new URL(text).href, text };
  throw new Error(`SITE_CONTACT is “${text}”: expected an e-mail address or one that begins with https://`);
}
