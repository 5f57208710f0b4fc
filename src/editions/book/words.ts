/** Words of the texts, and words quoted from them. */
import type { Passage } from '../../model/edition.ts';
import { fr } from '../../strings/fr.ts';
import { bindMarks } from '../../convert/emit/mdx.ts';
import { anchorOf, callAnchor } from './anchors.ts';
import { element, type Element, type Node } from './tree.ts';

/** The words of a passage; after each slip *[sic]*, which leads to its note in the apparatus. */
export function wordsOf({ text, sic }: Passage): Node[] {
  const bound = bindMarks(text);
  const ends = [0, ...sic.map(({ end }) => end)];
  const marked = sic.flatMap(({ id, start, end }, index): Node[] => [
    bound.slice(ends[index], start),
    element('span', { class: 'sic' }, bound.slice(start, end)),
    sicCall(id),
  ]);
  return [...marked, bound.slice(ends.at(-1))].filter((node) => node !== '');
}

/** Quoted words between guillemets that stand in the text, as not all reading systems set those of styles. */
export function quoted(words: string, language: string): Element {
  return element('span', { class: 'quote', ...inLanguage(language) }, `«\u202F${bindMarks(words)}\u202F»`);
}

/** Attributes that say the language, for readers of XML and of HTML. */
export function inLanguage(language: string): { lang: string; 'xml:lang': string } {
  return { lang: language, 'xml:lang': language };
}

function sicCall(note: string): Element {
  const attributes = {
    id: callAnchor(note),
    class: 'call',
    href: `#${anchorOf(note)}`,
    'epub:type': 'noteref',
    role: 'doc-noteref',
    'aria-label': fr.sicLabel,
  };
  return element('a', attributes, fr.sic);
}
