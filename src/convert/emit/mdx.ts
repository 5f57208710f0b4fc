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
import { noteCalls } from '../../edition/note-calls.ts';
import { runsOf, type KeyedSpan, type Run } from '../../edition/runs.ts';
import type { Division, Instrument, Item, Part, Passage, Provision, Table } from '../../model/edition.ts';

type Attributes = Record<string, string>;
type FlowContent = Paragraph | MdxJsxFlowElement;

/** What the parts of a body are printed with. */
interface Holder {
  /** Number of the clause; the name of a preamble, an annex or a closing, which have none. It stands in anchors. */
  name: string;
  calls: Map<Passage, KeyedSpan[]>;
}

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
export function divisionPage({ eId, num, marker, title, label, introduction }: Division): string {
  const holder: Holder = { name: num, calls: new Map() };
  const body = [
    element('Title', { marker }, words(title, holder)),
    ...(label === null ? [] : [element('Label', {}, words(label, holder))]),
    ...(introduction === null ? [] : [element('Introduction', {}, words(introduction, holder))]),
  ];
  return print({ kind: 'division', eId }, body);
}

/** The page of a clause, a preamble or a closing. */
export function provisionPage({ kind, eId, num, body }: Provision): string {
  const name = num ?? eId.slice(eId.indexOf('/') + 1);
  return print({ kind, eId }, partsOf(body, { name, calls: noteCalls(body) }));
}

/** A body, part by part. */
function partsOf(body: readonly Part[], holder: Holder): FlowContent[] {
  const notes = body.filter((part) => part.type === 'note');
  return body.map((part): FlowContent => {
    if (part.type === 'heading') return element('Heading', {}, words(part, holder));
    if (part.type === 'paragraph') return { type: 'paragraph', children: words(part, holder) };
    if (part.type === 'speaker') return element('Speaker', {}, words(part, holder));
    if (part.type === 'note') {
      const position = String(notes.indexOf(part) + 1);
      const called = part.call === null ? {} : { called: 'called' };
      return element(
        'Note',
        { marker: part.marker, holder: holder.name, position, ...called },
        words(part, holder),
      );
    }
    if (part.type === 'table') return tableOf(part, holder);
    return flowElement(
      'Items',
      {},
      part.items.map((item) => itemOf(item, holder)),
    );
  });
}

/** A table, row by row, each cell a line of its own. */
function tableOf({ rows, head }: Table, holder: Holder): MdxJsxFlowElement {
  return flowElement(
    'Table',
    {},
    rows.map((row, index) => {
      const name = head && index === 0 ? 'HeadCell' : 'Cell';
      return flowElement(
        'Row',
        {},
        row.map((cell) => element(name, {}, words(cell, holder))),
      );
    }),
  );
}

/** An item: a line of its own where it has words alone, else an element around its words and its parts. */
function itemOf(item: Item, holder: Holder): FlowContent {
  const attributes = { marker: item.marker, clause: holder.name, position: String(item.position) };
  if (item.parts.length === 0) return element('Item', attributes, words(item, holder));
  // Where a list begins right behind the marker, as in `1. a) …`, the item has no words of its own.
  const own: Paragraph[] = item.text === '' ? [] : [{ type: 'paragraph', children: words(item, holder) }];
  return flowElement('Item', { ...attributes, holds: 'parts' }, [...own, ...partsOf(item.parts, holder)]);
}

/** The text of a passage, its *sic* words and its calls of notes wrapped. */
function words(passage: Passage, holder: Holder): PhrasingContent[] {
  return runsOf(passage, { calls: holder.calls.get(passage) ?? [] }).map((run) => printRun(run, holder));
}

function printRun(run: Run, holder: Holder): PhrasingContent {
  if (run.kind === 'words') return { type: 'text', value: run.text };
  if (run.kind !== 'sic' && run.kind !== 'call')
    throw new TypeError(`a page of a text has no mark of the kind ${run.kind}`);
  return {
    type: 'mdxJsxTextElement',
    ...(run.kind === 'sic'
      ? { name: 'Sic', attributes: printAttributes({ note: run.note }) }
      : { name: 'Call', attributes: printAttributes({ holder: holder.name, position: String(run.note) }) }),
    children: run.runs.map((inner) => printRun(inner, holder)),
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
