/** The readme of the folder: how to open it. */
import { words } from '../../strings/words.ts';
import { INDEX } from './address.ts';

const siteWords = words('site');
const diskWords = words('disk');

export const README = 'LISEZMOI.txt';

/** Text of the readme, with a byte-order mark and CRLF so that every editor shows accents and lines. */
export function readme(publicRoot: string | null): string {
  const text = diskWords.readme(siteWords.siteName, siteWords.siteSubtitle, INDEX, publicRoot);
  return `\uFEFF${text.replaceAll('\n', '\r\n')}`;
}
