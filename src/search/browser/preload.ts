/** Loads the files of a first search ahead, all at once: one after the other each would wait for a round trip. */
import { paths, tag } from 'concordance:index';
import { searchIndexFolder, searchTextPath } from '../../model/site-paths.ts';
import { siteAddress } from '../../components/browser-address.ts';

let isAsked = false;

/** Asks for the files once; later calls do nothing. From disk no file may be asked for ahead. */
export function preloadSearch(): void {
  if (isAsked || location.protocol === 'file:') return;
  isAsked = true;
  const folder = siteAddress(`/${searchIndexFolder}`);
  ask(siteAddress(`/${searchTextPath}`), 'high');
  for (const path of paths) {
    const address = new URL(path, folder);
    // Pagefind asks for its entry with the tag that it was given.
    if (path.endsWith('.json')) address.searchParams.set('ts', tag);
    ask(address, 'low');
  }
}

function ask(address: URL, priority: 'high' | 'low'): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.fetchPriority = priority;
  link.href = address.href;
  document.head.append(link);
}
