/** The files of a folder and of those in it. */
import { globSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file below a folder, as a path from it with slashes, in an order independent of the machine. */
export function filesBelow(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
