/** Who publishes the site: the setting `SITE_PUBLISHER`, as every host may give it. */
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
