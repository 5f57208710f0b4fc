/** Draws the share pictures in a thread while Astro renders pages, since they need the edition alone. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Edition } from '../model/edition.ts';
import { resultOf } from './thread.ts';

/** Where each is kept, by its path within the site. */
export type SharePictures = ReadonlyMap<string, string>;

/** Starts the thread for an edition. @returns the pictures; rejects where the thread fails */
export function beginSharePictures(edition: Edition): Promise<SharePictures> {
  const thread = new Worker(new URL('share-thread-run.ts', import.meta.url), { workerData: edition });
  return resultOf<SharePictures>(thread, 'the pictures for previews');
}

/** @param dist folder of the site */
export function writeSharePictures(pictures: SharePictures, dist: string): void {
  for (const [path, kept] of pictures) {
    const place = join(dist, path);
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(kept, place);
  }
}
