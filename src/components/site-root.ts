/**
 * Addresses within the site, wherever it stands. The root element says where
 * its root is, seen from the page, and, where no server does it, which file
 * of a folder is its page.
 */

const { root = '/', index = '' } = document.documentElement.dataset;

/** @param path within the site, with a slash before it: of a page or a file */
export function siteAddress(path: string): URL {
  return new URL(root + path.slice(1) + (path.endsWith('/') ? index : ''), location.href);
}
