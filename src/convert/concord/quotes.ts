import { distance } from 'fastest-levenshtein';
import { passagesOf } from '../../edition/text.ts';
import type { Provision } from '../../model/edition.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';

/** Whether one passage of a provision has the words, white space folded. */
export function holds(provision: Provision, words: string): boolean {
  const folded = foldWhiteSpace(words);
  return passagesOf(provision.body).some(({ passage }) => passage.text.includes(folded));
}

/** The words of a provision most like a misquotation, as many as it has. */
export function nearestQuote(provision: Provision, words: string): string {
  const wanted = foldWhiteSpace(words);
  const length = wanted.split(' ').length;
  let best = { text: '', far: Number.POSITIVE_INFINITY };
  for (const { passage } of passagesOf(provision.body)) {
    const all = passage.text.split(' ');
    for (let at = 0; at + Math.min(length, all.length) <= all.length; at++) {
      const text = all.slice(at, at + length).join(' ');
      const far = distance(text, wanted);
      if (far < best.far) best = { text, far };
    }
  }
  return best.text;
}
