/** The thread of `share-thread.ts`: draws the pictures of all cards that are not kept yet. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { progressOf } from '../components/progress.ts';
import type { Edition } from '../model/edition.ts';
import { cardsOf } from '../sharing/cards.ts';
import { keptPictures } from '../sharing/kept.ts';
import { words } from '../strings/words.ts';
import type { SharePictures } from './share-thread.ts';

const { siteName, siteSubtitle } = words('site');

/** `CACHE_DIR` says where several copies of the project keep them together. */
const folder = join(process.env['CACHE_DIR'] ?? '.cache', 'pictures');

const pictureOf = keptPictures(folder, { siteName, siteSubtitle });
const cards = cardsOf(workerData as Edition);
const done = progressOf('pictures for previews', cards.size);
const pictures = new Map<string, string>();
for (const [path, card] of cards) {
  pictures.set(path, pictureOf(card));
  done();
}
parentPort?.postMessage(pictures satisfies SharePictures);
