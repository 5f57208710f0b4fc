/** The page on method as a chapter: read from its two MDX files, links led to the book's own parts where there are any. */
import type { Nodes, Parents, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { z } from 'zod';
import { textsIntroduced } from '../../edition/introduced.ts';
import type { Edition } from '../../model/edition.ts';
import { words } from '../../strings/words.ts';
import { APPARATUS } from './apparatus.ts';
import type { Chapter } from './chapter.ts';
import { CONCORDANCE } from './concordance.ts';
import { addressOn, type BookOrder } from './order.ts';
import { inLanguage } from './words.ts';
import { element, type Child, type Element } from '../../components/tree.ts';

const siteWords = words('site');

const METHOD = '_methode';
const DETAIL = `${METHOD}-detail`;

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).freeze();

/** Ids of the book's own parts, by path of the site's pages of the same subject. */
const INSIDE: Readonly<Record<string, string>> = {
  '/methode/apparat/': APPARATUS,
  '/concordance/': CONCORDANCE.chapter,
  '/concordance/silences/': CONCORDANCE.silences,
  '/concordance/repetitions/': CONCORDANCE.repetitions,
};

/** The address of the second part, which stands in the chapter itself. */
const DETAIL_ADDRESS = '/methode/#detail';

/**
 * Makes the chapter.
 *
 * @param edition whose texts the page names
 * @param ids of all elements of the other chapters
 * @throws Error where the page has an element that books cannot print
 */
export function methodChapter(
  edition: Edition,
  { method, methodDetail, site }: BookOrder,
  ids: ReadonlySet<string>,
): Chapter {
  const first: Root = parser.parse(method);
  const second: Root = parser.parse(methodDetail);
  const place = (path: string): string | null => {
    if (path === DETAIL_ADDRESS) return `#${DETAIL}`;
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
      childrenOf(first, { place, edition, file: 'methode.mdx' }),
      element('h2', { id: DETAIL }, titleOf(second)),
      childrenOf(second, { place, edition, file: 'methode-detail.mdx' }),
    ),
  };
}

/** Title in the facts at the head of a page. */
function titleOf({ children: [head] }: Root): string {
  return z.looseObject({ title: z.string() }).parse(parse(head?.type === 'yaml' ? head.value : '')).title;
}

/** Where links lead, and the file that is read, for faults. */
interface Reading {
  /** Null where it leads nowhere from this book. */
  place: (path: string) => string | null;
  edition: Edition;
  file: string;
}

function childrenOf(parent: Parents, reading: Reading): Child[] {
  return parent.children.map((child) => toTree(child, reading));
}

/** The element of the page that lists the texts, as the site prints it. */
const INTRODUCED = 'IntroducedTexts';

function introduced({ place, edition }: Reading): Element {
  return element(
    'ul',
    {},
    textsIntroduced(edition).map(({ path, title, language, facts }) =>
      element('li', {}, linkTo(place(path), [element('span', inLanguage(language), title)]), facts),
    ),
  );
}

/** Words that lead somewhere, or the words alone. */
function linkTo(address: string | null, words: Child[]): Child {
  return address === null ? words : element('a', { href: address }, words);
}

function toTree(node: Nodes, reading: Reading): Child {
  const as = (name: string, attributes = {}): Element =>
    element(name, attributes, 'children' in node ? childrenOf(node, reading) : null);
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
          ? childrenOf(node, reading)
          : node.children.map((child) =>
              child.type === 'paragraph' ? childrenOf(child, reading) : toTree(child, reading),
            ),
      );
    case 'emphasis':
      return as('em');
    case 'strong':
      return as('strong');
    case 'link':
      return linkTo(reading.place(node.url), childrenOf(node, reading));
    case 'mdxJsxFlowElement':
      if (node.name === INTRODUCED) return introduced(reading);
      throw notPrinted(node, reading);
    default:
      throw notPrinted(node, reading);
  }
}

function notPrinted(node: Nodes, { file }: Reading): Error {
  return new Error(
    `content/pages/${file}:${node.position?.start.line ?? 1}: a book has no form for “${node.type}”: use paragraphs, headings, lists, emphasis, links and <${INTRODUCED} />`,
  );
}
