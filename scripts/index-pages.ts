import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind's packaged interfaces, which this site does not use. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes the clause pages of a built site for search, into its `pagefind` folder.
 *
 * @param dist the folder of the built site
 * @returns how many pages were read
 * @throws Error with all that Pagefind reports
 */
export async function indexPages(dist: string): Promise<number> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: dist });
  if (added.errors.length > 0) throw new Error(`Pagefind could not read the pages: ${added.errors.join('; ')}`);
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(`Pagefind could not make its index: ${made.errors.join('; ')}`);
  for (const { path, content } of made.files) {
    if (UNUSED.test(path)) continue;
    const target = join(dist, 'pagefind', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  await close();
  return added.page_count;
}
