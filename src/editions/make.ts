/** Makes the editions to take along, one after another. */
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DOWNLOADS_PATH, fileOfFormat, type Format } from '../model/format.ts';
import type { Edition } from '../model/edition.ts';
import type { DiskEdition } from './disk.ts';
import { MissingTool } from './missing-tool.ts';

/** The sources of every edition. */
export interface Workshop {
  /** Folder of the built site, indexed for search. */
  dist: string;
  /** Public address of the home page, with a slash at its end; null where the site has none. */
  site: string | null;
  edition: Edition;
  /** The site as it opens from disk, made at the first call. */
  disk(): Promise<DiskEdition>;
}

export interface Maker {
  format: Format;
  /** Whether every build makes it; `npm run editions` makes the others. */
  always: boolean;
  /** Writes the edition to the file `target`. @throws MissingTool */
  make(workshop: Workshop, target: string): Promise<void>;
}

export interface Outcome {
  made: Format[];
  /** Formats not made for want of a tool, and how to get it. */
  skipped: { format: Format; reason: string }[];
}

/**
 * Makes editions one after another into the site's folder of downloads, emptied of earlier ones.
 *
 * @param say takes one line an edition: what was made, how big, how long it took; or why it was not
 * @throws Error of a maker; for want of a tool only where the edition belongs to each build
 */
export async function makeEditions(
  makers: readonly Maker[],
  workshop: Workshop,
  say: (line: string) => void,
): Promise<Outcome> {
  const folder = join(workshop.dist, DOWNLOADS_PATH);
  mkdirSync(folder, { recursive: true });
  const outcome: Outcome = { made: [], skipped: [] };
  for (const { format, always, make } of makers) {
    const target = join(folder, fileOfFormat(format));
    rmSync(target, { force: true });
    const start = performance.now();
    try {
      await make(workshop, target);
    } catch (error) {
      if (!(error instanceof MissingTool) || always) throw error;
      outcome.skipped.push({ format, reason: error.message });
      say(`${format.padEnd(4)}  skipped: ${error.message}`);
      continue;
    }
    const kilobytes = Math.ceil(statSync(target).size / 1000).toLocaleString('en');
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    outcome.made.push(format);
    say(`${format.padEnd(4)}  ${kilobytes} kB in ${seconds} s`);
  }
  return outcome;
}
