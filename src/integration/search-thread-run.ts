/** The thread of `search-thread.ts`: makes the search files, what Pagefind packed is packed tightly. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Edition } from '../model/edition.ts';
import { mostAtHand } from './most-at-hand.ts';
import { makeSearchFiles, type SearchFiles } from '../search/index/files.ts';
import { isPacked, packTightly } from '../search/index/pack.ts';

const cache = '.cache/packed';

const files = await makeSearchFiles(workerData as Edition, mostAtHand());
const index = new Map<string, Uint8Array>();
for (const [path, content] of files.index)
  // Of thousands of fragments readers load a few: to pack them too would take minutes.
  index.set(
    path,
    isPacked(content) && !path.startsWith('fragment/') ? await packTightly(content, cache) : content,
  );
parentPort?.postMessage({ ...files, index } satisfies SearchFiles);
