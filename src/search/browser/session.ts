/** The search session of a page: loads the search text and Pagefind's index once, on first use. */
import { searchIndexFolder, searchTextPath } from '../../model/site-paths.ts';
import { createSearcher, type Searcher } from '../core/search.ts';
import { readSearchText, type SearchText } from '../core/search-text.ts';
import { siteAddress } from '../../components/browser-address.ts';
import { openPagefind } from './pagefind.ts';

export interface Session {
  /** Searches by the words of the texts; rejects where these do not load. */
  searcher: Promise<Searcher>;
  /** Fulfilled once Pagefind's index is added to the searcher; rejects where it does not load. */
  whole: Promise<void>;
}

let current: Session | null = null;

/** Opens the session or gives the open one; after a failure the next call tries again. */
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
  return readSearchText(await response.text());
}
