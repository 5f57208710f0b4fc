/** The sentence by which the edition says that it speaks for nobody. */
import type { Edition } from '../model/edition.ts';
import { words } from '../strings/words.ts';
import { MOST_NAMED } from '../strings/most-named.ts';

/** It names whom the descriptions name, as long as the texts are few. */
export function unofficialSentence({ instruments }: Pick<Edition, 'instruments'>): string {
  const siteWords = words('site');
  const named = instruments.flatMap(({ description }) => description.apartFrom ?? []);
  if (instruments.length > MOST_NAMED || named.length === 0)
    return siteWords.unofficial([siteWords.thoseOfTexts]);
  return siteWords.unofficial(
    named.length < instruments.length ? [...named, siteWords.thoseOfOthers] : named,
  );
}
