// Copies of the project, to be changed and built.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));
/** All that a build reads, but for the packages, which are found above a folder below the project. */
const PARTS = [
  ...['src', 'scripts', 'public', 'seeds', 'content'],
  ...['astro.config.mjs', 'package.json', 'tsconfig.json'],
];

/** What speaks of the project's own correspondences, and would be refused beside others. */
const ARGUED = ['lessons', 'exercise.yaml'];

/**
 * Copies the project into a folder of its own, emptied before.
 *
 * @param folder below the project
 * @param additions folders laid out like it, whose `seeds` and `content` are copied over its own; where one has
 *   other correspondences in place of the project's, the lessons on these are left out
 */
export function copyProject(folder: string, additions: readonly string[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const generated = join(project, 'content/generated');
  for (const part of PARTS) {
    cpSync(join(project, part), join(folder, part), {
      recursive: true,
      filter: (path) => !path.startsWith(generated),
    });
  }
  for (const addition of additions) {
    for (const part of ['seeds', 'content'])
      cpSync(join(addition, part), join(folder, part), { recursive: true });
    if (!existsSync(join(addition, 'content/correspondences/oci-2016'))) continue;
    for (const part of ARGUED) rmSync(join(folder, 'content', part), { recursive: true, force: true });
  }
}
