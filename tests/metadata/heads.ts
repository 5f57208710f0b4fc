/** The heads of the pages of a site, and what is wrong with some. */
import { pagesOf, readSite, type Site } from '../site/site.ts';
import { readHead, type ReadHead } from './head-tags.ts';

export interface PageHead {
  path: string;
  html: string;
  head: ReadHead;
}

export function headsOf(site: Site): PageHead[] {
  return pagesOf(site).map(({ path, html }) => ({ path, html, head: readHead(html) }));
}

export function headAt(site: Site, path: string): ReadHead {
  return readHead(readSite(site, path));
}

/** Paths with what is wrong there, of the pages where something is. */
export function faultsOf(heads: readonly PageHead[], check: (page: PageHead) => string | null): string[] {
  return heads.flatMap((page) => {
    const fault = check(page);
    return fault === null ? [] : [`${page.path}: ${fault}`];
  });
}
