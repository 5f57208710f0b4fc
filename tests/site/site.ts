/** A built and served site, and the pages in it. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inject } from 'vitest';
import type {} from './setup/sites.ts';

/**
 * As it is; the same again; under a sub-path; with third texts; with a third text and ten times the correspondences; in a
 * locale of a few words, without knowing its address.
 */
export type SiteName = 'plain' | 'under' | 'thirds' | 'large' | 'spoken';

export interface Site {
  /** Folder of the built files. */
  root: string;
  /** Path it is served under, with a slash at both ends. */
  basePath: string;
  /** Public address it is built for, or that at which it is served where it is built for none, with a slash at its end. */
  publicUrl: string;
  /** Address it is served at, with a slash at its end. */
  url: string;
}

export interface BuiltPage {
  /** Path within the site: `/methode/`, `/404.html`. */
  path: string;
  html: string;
}

export function siteNamed(name: SiteName): Site {
  return inject('sites')[name];
}

/** Every file of a site, as a path within it, sorted; without the copies that are packed for hosts. */
export function filesOf({ root }: Site): string[] {
  return globSync('**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join('/'))
    .filter((file) => !/\.(br|gz)$/.test(file))
    .sort();
}

export function pagePaths(site: Site): string[] {
  return filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\/index\.html$/, '/'));
}

export function readSite(site: Site, path: string): string {
  return readFileSync(join(site.root, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

export function pagesOf(site: Site): BuiltPage[] {
  return pagePaths(site).map((path) => ({ path, html: readSite(site, path) }));
}

/** Address at which a path of the site is served. */
export function addressOf(site: Site, path: string): string {
  return new URL(path.slice(1), site.url).href;
}
