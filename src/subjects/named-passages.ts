/** Where a preamble or a closing speaks of a subject. */
import { passagesOf } from '../edition/text.ts';
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
