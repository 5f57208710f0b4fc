import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { prepareForSearch } from './index-pages/prepared-page.ts';

/** Pagefind's packaged interfaces, which this site does not use. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes the clause pages of a built site for search, into its `pagefind` folder.
 *
 * @param dist the folder of the built site
 * @returns how many pages can be found
 * @throws Error with all that Pagefind reports
 */
export async function indexPages(dist: string): Promise<number> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  let pages = 0;
  for (const file of globSync('**/index.html', { cwd: dist }).sort()) {
    const content = prepareForSearch(readFileSync(join(dist, file), 'utf8'));
    if (content === null) continue;
    const url = `/${file.split(sep).slice(0, -1).join('/')}/`;
    const added = await index.addHTMLFile({ url, content });
    if (added.errors.length > 0)
      throw new Error(`Pagefind could not read ${file}: ${added.errors.join('; ')}`);
    pages++;
  }
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(`Pagefind could not make its index: ${made.errors.join('; ')}`);
  for (const { path, content } of made.files) {
    if (UNUSED.test(path)) continue;
    const target = join(dist, 'pagefind', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  await close();
  return pages;
}
