/** The thread of `search-thread.ts`: makes the search files, what Pagefind packed is packed tightly. */
import { parentPort, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import type { Edition } from '../model/edition.ts';
import { mostAtHand } from './most-at-hand.ts';
import { makeSearchFiles, type SearchFiles } from '../search/index/files.ts';
import { packTightly } from './tight-packing.ts';

/** Whether gzip packed a file: of Pagefind's files some are plain JSON. */
const isPacked = (content: Uint8Array): boolean => content[0] === 0x1f && content[1] === 0x8b;

const files = await makeSearchFiles(workerData as Edition, mostAtHand());
const index = new Map<string, Uint8Array>();
for (const [path, content] of files.index)
  // Of thousands of fragments readers load a few: to pack them too would take minutes.
  index.set(
    path,
    isPacked(content) && !path.startsWith('fragment/') ? await packTightly(gunzipSync(content)) : content,
  );
parentPort?.postMessage({ ...files, index } satisfies SearchFiles);
