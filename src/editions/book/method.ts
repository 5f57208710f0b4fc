/** The page on method as a chapter: read from its MDX, links led to the book's own parts where there are any. */
import type { Nodes, Parents, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { words } from '../../strings/words.ts';
import { APPARATUS } from './apparatus.ts';
import type { Chapter } from './chapter.ts';
import { CONCORDANCE } from './concordance.ts';
import { addressOn, type BookOrder } from './order.ts';
import { element, type Child, type Element } from './tree.ts';

const siteWords = words('site');

const METHOD = '_methode';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).freeze();

/** Ids of the book's own parts, by path of the site's pages of the same subject. */
const INSIDE: Readonly<Record<string, string>> = {
  '/methode/apparat/': APPARATUS,
  '/concordance/': CONCORDANCE.chapter,
  '/concordance/silences/': CONCORDANCE.silences,
  '/concordance/repetitions/': CONCORDANCE.repetitions,
};

/**
 * Makes the chapter.
 *
 * @param ids of all elements of the other chapters
 * @throws Error where the page has an element that books cannot print
 */
export function methodChapter({ method, site }: BookOrder, ids: ReadonlySet<string>): Chapter {
  const root: Root = parser.parse(method);
  const place = (path: string): string => {
    const inside = INSIDE[path];
    if (inside !== undefined && ids.has(inside)) return `#${inside}`;
    return path.startsWith('/') ? addressOn(site, path) : path;
  };
  return {
    entry: { id: METHOD, title: siteWords.method, unit: 'chapter', entries: [] },
    level: 1,
    type: 'backmatter appendix',
    continues: false,
    body: element(
      'section',
      { id: METHOD, class: 'by-edition' },
      element('h1', {}, siteWords.method),
      childrenOf(root, place),
    ),
  };
}

type PlaceOf = (path: string) => string;

function childrenOf(parent: Parents, place: PlaceOf): Child[] {
  return parent.children.map((child) => toTree(child, place));
}

function toTree(node: Nodes, place: PlaceOf): Child {
  const as = (name: string, attributes = {}): Element =>
    element(name, attributes, 'children' in node ? childrenOf(node, place) : null);
  switch (node.type) {
    case 'yaml':
      return null;
    case 'text':
      return node.value.replaceAll('\n', ' ');
    case 'inlineCode':
      return element('code', {}, node.value);
    case 'paragraph':
      return as('p');
    case 'heading':
      return as(`h${node.depth}`);
    case 'list':
      return as(node.ordered === true ? 'ol' : 'ul');
    case 'listItem':
      return element(
        'li',
        {},
        node.spread === true
          ? childrenOf(node, place)
          : node.children.map((child) =>
              child.type === 'paragraph' ? childrenOf(child, place) : toTree(child, place),
            ),
      );
    case 'emphasis':
      return as('em');
    case 'strong':
      return as('strong');
    case 'link':
      return as('a', { href: place(node.url) });
    default:
      throw new Error(
        `content/pages/methode.mdx:${node.position?.start.line ?? 1}: a book has no form for “${node.type}”: use paragraphs, headings, lists, emphasis and links`,
      );
  }
}
