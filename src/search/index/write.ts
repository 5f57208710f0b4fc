/** The search files as browsers ask for them, and written into a built site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allTextsPath, searchIndexFolder, searchTextPath } from '../../model/site-paths.ts';
import { searchTextFile } from '../core/search-text.ts';
import type { SearchFiles } from './files.ts';

/** By path from the root of the site. */
export function servedFiles({ text, texts, index }: SearchFiles): Map<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([
    [searchTextPath, searchTextFile(text)],
    ...(texts === null ? [] : [[allTextsPath, JSON.stringify(texts)] as const]),
    ...[...index].map(([path, content]): [string, Uint8Array] => [`${searchIndexFolder}${path}`, content]),
  ]);
}

/** @param dist folder of the site */
export function writeSearchFiles(files: SearchFiles, dist: string): void {
  for (const [path, content] of servedFiles(files)) {
    const place = join(dist, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}
