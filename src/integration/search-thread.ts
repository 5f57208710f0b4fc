/** Search files made in a thread of its own, beside the pages: they need the edition alone. */
import { Worker } from 'node:worker_threads';
import type { Edition } from '../model/edition.ts';
import type { SearchFiles } from '../search/index/files.ts';

/** Begins to make the search files of an edition. @throws Error where they are awaited */
export function beginSearchFiles(edition: Edition): Promise<SearchFiles> {
  const thread = new Worker(new URL('search-thread-run.ts', import.meta.url), { workerData: edition });
  const files = new Promise<SearchFiles>((resolve, reject) => {
    thread.once('message', resolve).once('error', reject);
  });
  // The build may fail before they are awaited, for a reason of its own.
  files.catch(() => undefined);
  return files;
}
