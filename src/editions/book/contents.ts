/** The table of contents of a book as a tree. */
import type { Book, Entry } from './chapter.ts';

/** Entries of the chapters of level 1; below each its sections, then its chapters of level 2. */
export function nestedEntries({ chapters }: Book): Entry[] {
  const roots: Entry[] = [];
  for (const { entry, level } of chapters) {
    const last = roots.at(-1);
    if (level === 1 || last === undefined) roots.push(entry);
    else roots.splice(-1, 1, { ...last, entries: [...last.entries, entry] });
  }
  return roots;
}
