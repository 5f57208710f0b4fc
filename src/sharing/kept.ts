/** Pictures kept by what they are made of, so that a build draws only those that changed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile, versionsOf } from '../components/kept-files.ts';
import type { Card } from './card.ts';
import { SHEETS } from './colours.ts';
import type { Strings } from './drawing.ts';
import { picture } from './picture.ts';

/** Packages by whose versions, which the project names exactly, a picture may differ. */
const PACKAGES = ['@resvg/resvg-js', 'fontkit', '@fontsource/eb-garamond', '@fontsource/source-sans-3'];

/** Files that pictures are drawn by, from this folder. */
export const SOURCES: readonly string[] = [
  ...readdirSync(new URL('.', import.meta.url)).sort(),
  '../components/faces.ts',
  '../model/share-picture.ts',
  ...SHEETS,
];

/** What draws pictures: the code and the colours, the packages, the library of Node that packs them. */
function maker(): string {
  const at = (path: string) => new URL(path, import.meta.url);
  const hash = createHash('sha256').update(process.versions.zlib);
  for (const source of SOURCES) hash.update(readFileSync(at(source))).update('\0');
  hash.update(versionsOf(PACKAGES));
  return hash.digest('hex');
}

/**
 * Gives the pictures of cards, each as it was kept, or drawn and kept.
 *
 * @param folder where they are kept
 * @returns what gives the path of the file of a card
 */
export function keptPictures(folder: string, strings: Strings): (card: Card) => string {
  const made = maker();
  return (card) => {
    const name = createHash('sha256')
      .update(JSON.stringify([made, strings, card]))
      .digest('hex');
    const kept = join(folder, `${name}.png`);
    if (existsSync(kept)) return kept;
    keepFile(kept, picture(card, strings));
    return kept;
  };
}
