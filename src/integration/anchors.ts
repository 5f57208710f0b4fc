/** Anchors the annotations in the pages of a built site: their quotes are made of the text that a program finds there. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, elementsOf } from '../components/parsed-html.ts';
import type { AnnotationCollection } from '../data/annotations.ts';
import { ANNOTATIONS_PATH } from '../data/files.ts';
import { anchored, quoteOnPage, type AnchoredQuote } from '../data/page-quote.ts';
import { tiedPairs } from '../edition/concordance.ts';
import type { Edition, Provision } from '../model/edition.ts';

/** Id of the part of a page that is its own, below the head of the site. */
const ANCHOR = 'texte';

/** Class of the words of the provision, the first of the part. */
const WORDS = 'words';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** @param folder of the built site, whose file of annotations is written anew */
export function anchorAnnotations(folder: string, edition: Edition): void {
  const file = join(folder, ANNOTATIONS_PATH);
  const collection = JSON.parse(readFileSync(file, 'utf8')) as AnnotationCollection;
  const parts = new Map<string, Part>();
  const quote = ({ path }: Provision, words: string): AnchoredQuote => {
    const part = parts.get(path) ?? partOf(readFileSync(join(folder, path, 'index.html'), 'utf8'), path);
    parts.set(path, part);
    return anchored(ANCHOR, quoteOnPage(part.text, words, part.wordsAt));
  };
  const pairs = tiedPairs(edition);
  const items = collection.first.items.map((item, index) => {
    const pair = pairs[index];
    if (pair === undefined) throw new Error(`${ANNOTATIONS_PATH} has more annotations than there are ties`);
    const { correspondence, from, to } = pair;
    const selectors = [
      quote(from.provision, correspondence.quoteFrom),
      quote(to.provision, correspondence.quoteTo),
    ];
    return { ...item, target: item.target.map((one, at) => ({ ...one, selector: selectors[at] })) };
  });
  const anew = { ...collection, first: { ...collection.first, items } };
  writeFileSync(file, `${JSON.stringify(anew, null, 1)}\n`);
}

interface Part {
  text: string;
  /** Where the words of the provision begin. */
  wordsAt: number;
}

function partOf(html: string, path: string): Part {
  const root = elementsOf(parse(html)).find((element) => attribute(element, 'id') === ANCHOR);
  if (root === undefined) throw new Error(`${path} has no part “${ANCHOR}”`);
  const words = elementsOf(root).find((element) =>
    (attribute(element, 'class') ?? '').split(' ').includes(WORDS),
  );
  let text = '';
  let wordsAt = -1;
  const read = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node === words) wordsAt = text.length;
      if (adapter.isTextNode(node)) text += node.value;
      else if ('childNodes' in node) read(node.childNodes);
    }
  };
  read(root.childNodes);
  if (wordsAt === -1) throw new Error(`${path} has no words of its provision`);
  return { text, wordsAt };
}
