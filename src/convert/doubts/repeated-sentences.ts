/** Sentences given twice, parted otherwise into lines. */
import { passagesOf } from '../../edition/text.ts';
import { warningAt } from '../../model/diagnostic.ts';
import type { Line } from '../emend/emend.ts';
import type { Tree } from '../parse/parse.ts';
import { lineAt } from '../parse/passage.ts';
import { AS_PRINTED, byNumber, shortened, wordsPlace, type Doubt } from './doubt.ts';

/** Fewest words of a sentence that is not repeated by chance. */
const WORDS = 5;

/** Sentences that stand twice in succession in a passage, as where two pages overlap. */
export function repeatedSentences(file: string, lines: readonly Line[], { provisions }: Tree): Doubt[] {
  const printed = byNumber(lines);
  return provisions.flatMap(({ body }) =>
    passagesOf(body).flatMap(({ passage }) => {
      const found = repeatedIn(passage.text);
      const line = found === null ? undefined : printed.get(lineAt(passage, found.offset, lines));
      if (found === null || line === undefined) return [];
      const diagnostic = warningAt(
        wordsPlace(file, line),
        'line-repeated',
        `“${shortened(found.sentence)}” stands twice in succession: its words would be printed twice`,
        `remove one of the two in the text file; ${AS_PRINTED}`,
      );
      return [{ line, diagnostic }];
    }),
  );
}

/** The first sentence that is the same as the one before it, with the offset at which it begins. */
function repeatedIn(text: string): { sentence: string; offset: number } | null {
  let before = '';
  let offset = 0;
  for (const sentence of text.split(/(?<=[.!?;])\s/u)) {
    if (sentence === before && sentence.split(' ').length >= WORDS) return { sentence, offset };
    before = sentence;
    offset += sentence.length + 1;
  }
  return null;
}
