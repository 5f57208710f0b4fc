/** The file that says how to open the folder. */
import { fr as site } from '../../strings/fr.ts';
import { fr } from '../../strings/fr-disk.ts';
import { INDEX } from './address.ts';

export const README = 'LISEZMOI.txt';

/** With a byte order mark and the line ends of Windows: every editor then shows its accents and its lines. */
export function readme(publicRoot: string): string {
  const text = fr.readme(site.siteName, site.siteSubtitle, INDEX, publicRoot);
  return `\uFEFF${text.replaceAll('\n', '\r\n')}`;
}
