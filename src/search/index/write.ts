/** Writes the search files into a built site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { searchIndexFolder, searchTextPath } from '../../model/site-paths.ts';
import { searchTextFile } from '../core/search-text.ts';
import type { SearchFiles } from './files.ts';

/** @param dist folder of the site */
export function writeSearchFiles({ text, index }: SearchFiles, dist: string): void {
  for (const [path, content] of index) write(join(dist, searchIndexFolder, path), content);
  write(join(dist, searchTextPath), searchTextFile(text));
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
