/** Reads an MDX page back: its front matter, elements and words. */
import type { Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';

/** A text with the name and marker of its element. */
export interface PagePassage {
  name: string | null;
  marker: string | null;
  text: string;
}

export interface Page {
  front: unknown;
  passages: PagePassage[];
  /** Id and words of each *sic*. */
  sic: [string, string][];
  /** Place of the note and words of each call of a footnote. */
  calls: [string, string][];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx).freeze();

/** @throws Error where the page has anything but front matter, known elements and plain text */
export function readPage(mdx: string): Page {
  const page: Page = { front: null, passages: [], sic: [], calls: [] };
  for (const node of parser.parse(mdx).children) visit(node, page, null, null);
  return page;
}

function visit(node: Nodes, page: Page, name: string | null, marker: string | null): void {
  if (node.type === 'yaml') page.front = parse(node.value);
  else if (node.type === 'paragraph') {
    const [only, ...others] = node.children;
    const named =
      only?.type === 'mdxJsxTextElement' && only.name !== 'Sic' && others.length === 0 ? only : null;
    const text = (named?.children ?? node.children).map((child) => plainText(child, page)).join('');
    page.passages.push(
      named === null
        ? { name, marker, text }
        : { name: named.name, marker: attribute(named, 'marker'), text },
    );
  } else if (node.type === 'mdxJsxFlowElement') {
    for (const child of node.children) visit(child, page, node.name, attribute(node, 'marker'));
  } else throw new Error(`the page holds a ${node.type}`);
}

/** The text of a node, with no-break spaces as blanks. */
function plainText(node: Nodes, page: Page): string {
  if (node.type === 'text') return node.value.replace(/\s+/gu, ' ');
  if (node.type !== 'mdxJsxTextElement') throw new Error(`the text holds a ${node.type}`);
  const text = node.children.map((child) => plainText(child, page)).join('');
  if (node.name === 'Call') {
    page.calls.push([attribute(node, 'position') ?? '', text]);
    return text;
  }
  if (node.name !== 'Sic') throw new Error(`the text holds <${node.name}>`);
  page.sic.push([attribute(node, 'note') ?? '', text]);
  return text;
}

function attribute(
  node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  name: string,
): string | null {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : null;
}
