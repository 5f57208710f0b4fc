/** Hits of words between quotation marks: word for word, with gaps. */
import { fold } from '../fold.ts';
import type { Hits } from '../hits.ts';
import type { Entry } from '../lexicon.ts';
import type { Lookup } from '../lookup.ts';
import { placeOf, stretchesOf, type Stretch } from '../stretch.ts';

/** The hits of a phrase. @param gaps places of words before which others may stand */
export async function hitsOfPhrase(
  words: readonly string[],
  gaps: readonly number[],
  clauses: readonly Entry[],
  lookup: Lookup,
): Promise<Hits> {
  if (gaps.length === 0) return lookup.phrase(words);
  await lookup.readAll();
  const hits: Hits = new Map();
  clauses.forEach(({ text }, clause) => {
    const places = partsOf(words.map(fold), gaps, text).map((part) => placeOf(text, part));
    if (places.length > 0) hits.set(clause, { score: 1, weight: 1, places, through: null });
  });
  return hits;
}

/** Where the parts of a quotation stand in a text, in order, the nearest to each other; none where one is missing. */
export function partsOf(folded: readonly string[], gaps: readonly number[], text: string): Stretch[] {
  const parts: Stretch[] = [];
  let from = 0;
  for (const [index, to] of [...gaps, folded.length].entries()) {
    const part = stretchesOf(folded.slice(gaps[index - 1] ?? 0, to), text).find(({ at }) => at >= from);
    if (part === undefined) return [];
    parts.push(part);
    from = part.at + part.words;
  }
  return parts;
}
