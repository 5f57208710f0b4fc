/** Where a provision speaks of a subject: paragraphs of a preamble or a closing, items of a clause. */
import { itemsOf, itemText, passagesOf } from '../edition/text.ts';
import { itemAnchor } from '../model/anchors.ts';
import type { Printed } from '../edition/runs.ts';
import type { Provision } from '../model/edition.ts';
import type { Subject } from '../model/subjects.ts';
import { termsLine } from './terms.ts';

/**
 * The paragraphs with the label of a subject or one of the words that lead to it, plurals included; the first paragraph
 * where none has any.
 */
export function namedPassages({ body }: Provision, { label, words }: Subject): Printed[] {
  const asked = [label, ...words].map(termsLine).filter((term) => term !== '');
  const paragraphs = passagesOf(body)
    .filter(({ type }) => type !== 'heading')
    .map(({ passage }) => passage);
  const naming = paragraphs.filter(({ text }) => asked.some((term) => termsLine(text).includes(term)));
  return naming.length > 0 ? naming : paragraphs.slice(0, 1);
}

/** An item with its anchor on the page of its clause. */
export interface NamedItem {
  anchor: string;
  text: string;
}

/** The items of a clause that have the label of a subject or one of the words that lead to it, as whole words. */
export function namedItems(provision: Provision, { label, words }: Subject): NamedItem[] {
  const asked = [label, ...words].map((word) => `${termsLine(word)} `).filter((term) => term !== ' ');
  return itemsOf(provision)
    .map((item, index) => ({ anchor: itemAnchor(index + 1), text: itemText(item) }))
    .filter(({ text }) => asked.some((term) => `${termsLine(text)} `.includes(term)));
}
