/** Text behind a list that would be words of its last item. */
import { warningAt } from '../../model/diagnostic.ts';
import type { Item, Part } from '../../model/edition.ts';
import type { Line } from '../emend/emend.ts';
import { endsSentence } from '../parse/ends.ts';
import { isBlank } from '../parse/passage.ts';
import type { Tree } from '../parse/parse.ts';
import { AS_PRINTED, byNumber, firstWords, wordsPlace, type Doubt } from './doubt.ts';

/** The end of an item before the last. */
const GOES_ON = /[;,](?:\s(?:et|ou|and|or))?$/u;

/** Sentences behind the last item of a list, whose other items are parts of one: they would be its words. */
export function listEnds(file: string, lines: readonly Line[], { provisions }: Tree): Doubt[] {
  const printed = byNumber(lines);
  return provisions
    .flatMap(({ body }) => lastItems(body))
    .flatMap((item) => {
      const line = secondSentence(item, printed);
      if (line === undefined) return [];
      const isApart = isBlank(printed.get(line.number - 1) ?? line);
      const diagnostic = warningAt(
        wordsPlace(file, line),
        'list-ended',
        `“${firstWords(line, 4)} …” stands behind the last item of a list, ${item.marker}, and would be printed as its words`,
        `if it is text of the clause, \`listEnds: ${isApart ? 'blank-line' : 'full-stop'}\` under its \`clauses\`; ${AS_PRINTED}`,
      );
      return [{ line, diagnostic }];
    });
}

/** The last item of each list, if those before it end as parts of a sentence. */
function lastItems(body: readonly Part[]): Item[] {
  return body.flatMap((part) => {
    if (part.type !== 'list') return [];
    const inside = part.items.flatMap(({ parts }) => lastItems(parts));
    const last = part.items.at(-1);
    const others = part.items.slice(0, -1).filter(({ parts }) => parts.length === 0);
    const isSentence = others.length > 0 && others.every(({ text }) => GOES_ON.test(text));
    return last !== undefined && isSentence ? [...inside, last] : inside;
  });
}

/** The line of an item that begins another sentence. */
function secondSentence({ lines: [from, to] }: Item, printed: ReadonlyMap<number, Line>): Line | undefined {
  let before: Line | undefined;
  for (let number = from; number <= to; number++) {
    const line = printed.get(number);
    if (line === undefined || isBlank(line)) continue;
    if (before !== undefined && endsSentence(before.text) && /^\s*\p{Lu}/u.test(line.text)) return line;
    before = line;
  }
  return undefined;
}
