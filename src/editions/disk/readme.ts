/** The readme of the folder: how to open it. */
import { fr as site } from '../../strings/fr.ts';
import { fr } from '../../strings/fr-disk.ts';
import { INDEX } from './address.ts';

export const README = 'LISEZMOI.txt';

/** Text of the readme, with a byte-order mark and CRLF so that every editor shows accents and lines. */
export function readme(publicRoot: string): string {
  const text = fr.readme(site.siteName, site.siteSubtitle, INDEX, publicRoot);
  return `\uFEFF${text.replaceAll('\n', '\r\n')}`;
}
