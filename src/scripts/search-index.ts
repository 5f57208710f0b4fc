/** Pagefind, loaded when it is first needed. It runs in a worker, so the page's policy forbids WebAssembly. */

/** What a result holds: its address, named facts, and which of its words were found. */
export interface FoundClause {
  url: string;
  /** `reference`, `place`, `hue`, and `words`: the clause as printed, its words parted by single spaces. */
  meta: Record<string, string>;
  /** 0-based positions of the found words among `words`. */
  locations: number[];
}

export interface Found {
  data(): Promise<FoundClause>;
}

/** Values by filter: `{ instrument: 'oci-2016' }`. */
export type Filters = Record<string, string>;

interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string, options: { filters: Filters }): Promise<{ results: Found[] }>;
}

export interface SearchIndex {
  /** Loads what every search needs. Rejects where it cannot be had. */
  load(): Promise<unknown>;
  search(query: string, filters: Filters): Promise<Found[]>;
}

/** @param folder address of the folder of the index, with a slash at its end */
export function openIndex(folder: string): SearchIndex {
  let loading: Promise<Pagefind> | null = null;
  const load = (): Promise<Pagefind> => {
    loading ??= start(folder).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  return {
    load,
    async search(query, filters) {
      const pagefind = await load();
      // The words are indexed with straight apostrophes.
      return (await pagefind.search(query.replaceAll('’', "'"), { filters })).results;
    },
  };
}

async function start(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: new URL('..', folder).pathname });
  await pagefind.init();
  return pagefind;
}
