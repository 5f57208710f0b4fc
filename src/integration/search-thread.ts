/** Makes the search files in a thread while Astro renders pages, since they need the edition alone. */
import { Worker } from 'node:worker_threads';
import type { Edition } from '../model/edition.ts';
import type { SearchFiles } from '../search/index/files.ts';
import { resultOf } from './thread.ts';

/** Starts the thread for an edition. @returns the files; rejects where the thread fails */
export function beginSearchFiles(edition: Edition): Promise<SearchFiles> {
  const thread = new Worker(new URL('search-thread-run.ts', import.meta.url), { workerData: edition });
  return resultOf<SearchFiles>(thread, 'the search files');
}
