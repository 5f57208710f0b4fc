/**
 * MDX pages are made as syntax trees and printed by a serialiser, so that
 * text that looks like code is escaped and shown as the text it is.
 */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import { runsOf, type Run } from '../../edition/runs.ts';
import type { Division, Instrument, Item, Part, Passage, Provision, Table } from '../../model/edition.ts';

type Attributes = Record<string, string>;
type FlowContent = Paragraph | MdxJsxFlowElement;

/** Escaped: MDX would read a paragraph beginning with these as code. */
const esmWords = [
  { atBreak: true, character: 'i', after: 'mport ' },
  { atBreak: true, character: 'e', after: 'xport ' },
];

const serializer = unified()
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkMdx, { printWidth: Number.POSITIVE_INFINITY })
  .use(remarkStringify, { bullet: '-', resourceLink: true, unsafe: esmWords })
  .freeze();

/** The page of an instrument: its description, in the edition's words. */
export function instrumentPage(instrument: Instrument): string {
  const { id, description } = instrument;
  const about: RootContent = { type: 'paragraph', children: [{ type: 'text', value: description.about }] };
  return print({ kind: 'instrument', eId: id }, [about]);
}

/** The page of a division: its printed heading. */
export function divisionPage({ eId, marker, title, label, introduction }: Division): string {
  const body = [
    element('Title', { marker }, words(title)),
    ...(label === null ? [] : [element('Label', {}, words(label))]),
    ...(introduction === null ? [] : [element('Introduction', {}, words(introduction))]),
  ];
  return print({ kind: 'division', eId }, body);
}

/** The page of a clause, a preamble or a closing. */
export function provisionPage({ kind, eId, num, body }: Provision): string {
  return print({ kind, eId }, partsOf(body, num ?? ''));
}

/** A body, part by part. */
function partsOf(body: readonly Part[], clause: string): FlowContent[] {
  return body.map((part): FlowContent => {
    if (part.type === 'heading') return element('Heading', {}, words(part));
    if (part.type === 'paragraph') return { type: 'paragraph', children: words(part) };
    if (part.type === 'speaker') return element('Speaker', {}, words(part));
    if (part.type === 'note') return element('Note', { marker: part.marker }, words(part));
    if (part.type === 'table') return tableOf(part);
    return flowElement(
      'Items',
      {},
      part.items.map((item) => itemOf(item, clause)),
    );
  });
}

/** A table, row by row, each cell a line of its own. */
function tableOf({ rows, head }: Table): MdxJsxFlowElement {
  return flowElement(
    'Table',
    {},
    rows.map((row, index) => {
      const name = head && index === 0 ? 'HeadCell' : 'Cell';
      return flowElement(
        'Row',
        {},
        row.map((cell) => element(name, {}, words(cell))),
      );
    }),
  );
}

/** An item: a line of its own where it has words alone, else an element around its words and its parts. */
function itemOf(item: Item, clause: string): FlowContent {
  const attributes = { marker: item.marker, clause, position: String(item.position) };
  if (item.parts.length === 0) return element('Item', attributes, words(item));
  // Where a list begins right behind the marker, as in `1. a) …`, the item has no words of its own.
  const own: Paragraph[] = item.text === '' ? [] : [{ type: 'paragraph', children: words(item) }];
  return flowElement('Item', { ...attributes, holds: 'parts' }, [...own, ...partsOf(item.parts, clause)]);
}

/** The text of a passage, its *sic* words wrapped. */
function words(passage: Passage): PhrasingContent[] {
  return runsOf(passage).map(printRun);
}

function printRun(run: Run): PhrasingContent {
  if (run.kind === 'words') return { type: 'text', value: run.text };
  if (run.kind !== 'sic') throw new TypeError(`a page of a text has no mark of the kind ${run.kind}`);
  return {
    type: 'mdxJsxTextElement',
    name: 'Sic',
    attributes: [{ type: 'mdxJsxAttribute', name: 'note', value: run.note }],
    children: run.runs.map(printRun),
  };
}

/**
 * An element on a line of its own. Printed as one line, it is compiled to the
 * element alone, its words not wrapped in a paragraph.
 */
function element(name: string, attributes: Attributes, children: PhrasingContent[]): Paragraph {
  const inline: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name,
    attributes: printAttributes(attributes),
    children,
  };
  return { type: 'paragraph', children: [inline] };
}

/** An element around others. */
function flowElement(name: string, attributes: Attributes, children: FlowContent[]): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: printAttributes(attributes), children };
}

/** Escapes `&`, which the serialiser leaves and MDX would read as the start of a character reference. */
function printAttributes(attributes: Attributes): MdxJsxAttribute[] {
  return Object.entries(attributes).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value: value.replaceAll('&', '&amp;'),
  }));
}

function print(frontMatter: { kind: string; eId: string }, body: RootContent[]): string {
  const matter: RootContent = { type: 'yaml', value: stringify(frontMatter).trimEnd() };
  const root: Root = { type: 'root', children: [matter, ...body] };
  return serializer.stringify(root);
}
