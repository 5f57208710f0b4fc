/** Pagefind as the engine of search, by its documented calls alone, in browsers and in Node. */
import type { Engine, Found, Fragment } from './engine.ts';
import { ranking } from './weights.ts';

/** What is used of Pagefind's script. */
export interface Pagefind {
  options(options: {
    basePath: string;
    metaCacheTag?: string;
    noWorker?: boolean;
    ranking?: typeof ranking;
  }): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  search(
    words: string | null,
    options?: { sort: Record<string, 'asc'> },
  ): Promise<{ results: { id: string; score: number; words: number[]; data(): Promise<Fragment> }[] }>;
}

/**
 * Loads Pagefind's index.
 *
 * @param basePath address of the folder of the index, with a slash at its end
 * @param metaCacheTag that of the index
 * @param records how many records it must have
 * @throws Error where the index does not load, is damaged, or is of another edition
 */
export async function openEngine(
  pagefind: Pagefind,
  basePath: string,
  metaCacheTag: string,
  records: number,
): Promise<Engine> {
  try {
    // Without a worker: an index of this size answers within a moment, and a worker would be one more script to load.
    await pagefind.destroy();
    await pagefind.options({ basePath, metaCacheTag, noWorker: true, ranking });
    await pagefind.init();
    // All records in the order of the texts tell which id of Pagefind's is which clause.
    const all = await pagefind.search(null, { sort: { place: 'asc' } });
    if (all.results.length !== records) throw new Error('the index is not of this edition');
    const numbers = new Map(all.results.map(({ id }, record) => [id, record]));
    return {
      find: remembered((word) => find(pagefind, numbers, word)),
      data: async (record) => all.results[record]?.data(),
    };
  } catch (cause) {
    await pagefind.destroy();
    throw cause;
  }
}

async function find(
  pagefind: Pagefind,
  numbers: ReadonlyMap<string, number>,
  word: string,
): Promise<Found[]> {
  const { results } = await pagefind.search(word);
  return results.map(({ id, score, words }) => {
    const record = numbers.get(id);
    if (record === undefined) throw new Error('the index is damaged');
    return { record, score, places: words };
  });
}

/** Asks for each word once, but again after a failure. */
function remembered(find: Engine['find']): Engine['find'] {
  const known = new Map<string, ReturnType<Engine['find']>>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    known.set(word, found);
    // Nothing found may mean that a part of the index did not load: the next time Pagefind is asked anew.
    found.then(
      ({ length }) => length === 0 && known.delete(word),
      () => known.delete(word),
    );
    return found;
  };
}
