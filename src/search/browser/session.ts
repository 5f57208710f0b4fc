/** Searching on one page: what it needs is asked for once, when the reader turns to search. */
import { searchIndexFolder, searchTextPath } from '../../model/identity.ts';
import { createSearcher, type Searcher } from '../core/search.ts';
import type { SearchText } from '../core/search-text.ts';
import { readTextFile } from '../core/text-file.ts';
import { siteAddress } from '../../components/site-root.ts';
import { openPagefind } from './pagefind.ts';

export interface Session {
  /** Searches the words of the texts; rejects where these cannot be had. */
  searcher: Promise<Searcher>;
  /** Fulfilled once Pagefind's index has been added to it; rejects where that cannot be had. */
  whole: Promise<void>;
}

let current: Session | null = null;

/** What could not be had is asked for again by the next call. */
export function openSession(): Session {
  if (current !== null) return current;
  const text = fetchText();
  const searcher = text.then(createSearcher);
  const whole = Promise.all([text, searcher]).then(async ([{ index }, ready]) => {
    ready.setFinder(await openPagefind(siteAddress(`/${searchIndexFolder}`), index, ready.indexed));
  });
  const session = { searcher, whole };
  whole.catch(() => {
    if (current === session) current = null;
  });
  current = session;
  return session;
}

async function fetchText(): Promise<SearchText> {
  const response = await fetch(siteAddress(`/${searchTextPath}`));
  if (!response.ok) throw new Error(`${searchTextPath}: ${response.status}`);
  return readTextFile(await response.text());
}
