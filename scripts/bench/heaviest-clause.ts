// Finds the clause page with most bytes of HTML, compressed.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { quicklyPackedSize } from './packed-size.ts';
import { instruments } from './page-kinds.ts';

/**
 * Finds the clause page with most HTML, compressed with brotli. All clause pages load the same other
 * files, so it is the heaviest altogether.
 * @param root folder of the built site
 * @returns its path within the site, with slashes at both ends
 * @throws Error where the site has no clause page
 */
export function heaviestClause(root: string): string {
  const patterns = instruments.flatMap((instrument) => [
    `${instrument}/*/index.html`,
    `${instrument}/*/*/index.html`,
  ]);
  const weighed = globSync(patterns, { cwd: root })
    // Only clauses have their plain text beside the page; themes and preambles, in the same folders, have none.
    .filter((file) => existsSync(join(root, dirname(file), 'texte.txt')))
    .map((file) => ({ file, bytes: quicklyPackedSize(readFileSync(join(root, file))) }));
  const [heaviest] = weighed.sort((a, b) => b.bytes - a.bytes || (a.file < b.file ? -1 : 1));
  if (heaviest === undefined) {
    throw new Error(`No clause page in ${root}: expected files such as ${patterns[0]}.`);
  }
  return `/${dirname(heaviest.file).split(sep).join('/')}/`;
}
