/** The public paths of a built site, to which others may have linked. */
import { attribute, elementsOf, readMarkup, withAncestors, type Element } from './markup.ts';
import { filesOf, pagesOf, type BuiltPage, type Site } from './site.ts';

/** Files no one links to: their names change, or only hosts and programs request them. */
const notPublic =
  /^\/(_\/|pagefind\/|partage\/|recherche\/textes\.json$|_headers$|_redirects$|icon[^/]*\.(svg|png)$|robots\.txt$|404\.html$|hors-ligne\.json$|service-worker\.js$|manifest\.webmanifest$)/;

/** Pages, data files, and the anchors of the texts' units, as `path#anchor`; sorted. */
export function publicPaths(site: Site): string[] {
  const files = filesOf(site).filter((file) => !file.endsWith('.html'));
  const paths = [...files, ...pagesOf(site).flatMap(pathAndAnchors)];
  return paths.filter((path) => !notPublic.test(path)).sort();
}

function pathAndAnchors({ path, html }: BuiltPage): string[] {
  const elements = elementsOf(readMarkup(html));
  const anchors = elements.filter(isUnit).map((element) => `${path}#${attribute(element, 'id') ?? ''}`);
  return [path, ...anchors];
}

/** Whether an element with an id is a unit of the text: a clause with its words, or an item within. */
function isUnit(element: Element): boolean {
  if (attribute(element, 'id') === null || element.tagName === 'main') return false;
  const isPrinted = (one: Element) => attribute(one, 'data-witness') !== null;
  const isAdded = (one: Element) => attribute(one, 'data-edition') !== null;
  if (withAncestors(element).some(isAdded)) return false;
  return withAncestors(element).some(isPrinted) || elementsOf(element).some(isPrinted);
}
