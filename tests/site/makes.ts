/** Pages that together have every element of the site: by its name, classes and attributes, and those of its parent. */
import { elementsOf, readMarkup, withAncestors, type Element } from './markup.ts';
import { pagesOf, type Site } from './site.ts';

/** Attributes whose mere presence changes nothing in how a page is laid out or read aloud. */
const PLAIN = new Set(['id', 'href', 'class']);

/**
 * A page for each make of an element in its parent, for checks that take long and depend on elements, not on words: the
 * richest pages first, then those that have an element which none before has.
 *
 * @param isAmong says which pages it is chosen from; from all without
 * @returns paths within the site
 */
export function pagesOfEachMake(site: Site, isAmong: (path: string) => boolean = () => true): string[] {
  const among = pagesOf(site).filter(({ path }) => isAmong(path));
  const pages = among.map(({ path, html }) => ({ path, makes: makesIn(html) }));
  pages.sort((a, b) => b.makes.size - a.makes.size || (a.path < b.path ? -1 : 1));
  const seen = new Set<string>();
  return pages.flatMap(({ path, makes }) => {
    const hasNew = [...makes].some((make) => !seen.has(make));
    for (const make of makes) seen.add(make);
    return hasNew ? [path] : [];
  });
}

function makesIn(html: string): Set<string> {
  return new Set(
    elementsOf(readMarkup(html)).map((element) => {
      const [own, parent] = withAncestors(element);
      return `${parent ? named(parent) : ''} > ${own ? named(own) : ''}`;
    }),
  );
}

function named({ tagName, attrs }: Element): string {
  const classes =
    attrs
      .find(({ name }) => name === 'class')
      ?.value.split(/\s+/)
      .sort() ?? [];
  const others = attrs.flatMap(({ name }) => (PLAIN.has(name) ? [] : name)).sort();
  return `${tagName}.${classes.join('.')}[${others.join()}]`;
}
