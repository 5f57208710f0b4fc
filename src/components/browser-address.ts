/**
 * Addresses of the site in the browser, on a host or on disk. The root element
 * has the site's root as seen from the page and, on disk, the name of the file
 * that a host would send for a folder.
 */

const { root = '/', index = '' } = document.documentElement.dataset;

/**
 * The address of a page or file.
 *
 * @param path within the site, with a slash before it
 */
export function siteAddress(path: string): URL {
  return new URL(root + path.slice(1) + (path.endsWith('/') ? index : ''), location.href);
}
