/** Pages of the same make: their elements have the same names, classes and attributes, in the same parents. */
import { elementsOf, readMarkup, withAncestors, type Element } from './markup.ts';
import { pagesOf, type Site } from './site.ts';

/** Attributes whose mere presence changes nothing in how a page is laid out or read aloud. */
const PLAIN = new Set(['id', 'href', 'class']);

/**
 * The first page of each make, for checks that take long and depend on the elements of a page, not on its words.
 *
 * @returns paths within the site
 */
export function pagesOfEachMake(site: Site): string[] {
  const first = new Map<string, string>();
  for (const { path, html } of pagesOf(site)) {
    const make = makeOf(html);
    if (!first.has(make)) first.set(make, path);
  }
  return [...first.values()];
}

function makeOf(html: string): string {
  const pairs = elementsOf(readMarkup(html)).map((element) => {
    const [own, parent] = withAncestors(element);
    return `${parent ? named(parent) : ''} > ${own ? named(own) : ''}`;
  });
  return [...new Set(pairs)].sort().join('\n');
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
