/** Pictures kept by what they are made of, so that a build draws only those that changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const { devDependencies } = JSON.parse(readFileSync(at('../../package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const hash = createHash('sha256').update(process.versions.zlib);
  for (const source of SOURCES) hash.update(readFileSync(at(source))).update('\0');
  for (const name of PACKAGES) hash.update(`${name} ${devDependencies[name]}\n`);
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
  mkdirSync(folder, { recursive: true });
  return (card) => {
    const name = createHash('sha256')
      .update(JSON.stringify([made, strings, card]))
      .digest('hex');
    const kept = join(folder, `${name}.png`);
    if (existsSync(kept)) return kept;
    // Under another name first, so that no build ever reads a part.
    const unfinished = `${kept}.${process.pid}`;
    writeFileSync(unfinished, picture(card, strings));
    renameSync(unfinished, kept);
    return kept;
  };
}
