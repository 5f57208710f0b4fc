/** Signatures and other text behind the last clause, where no closing is described. */
import type { InstrumentDescription } from '../../model/description.ts';
import { warningAt } from '../../model/diagnostic.ts';
import type { Provision } from '../../model/edition.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { endsSentence } from '../parse/ends.ts';
import { isBlank } from '../parse/passage.ts';
import type { Tree } from '../parse/parse.ts';
import { AS_PRINTED, firstWords, quoted, wordsPlace, type Doubt } from './doubt.ts';

/** A formula that ends a text, or a place with a date alone on its line. */
export const FORMULA =
  /^(?:fait|done|signé|signed|adopté|adopted|donné|given)(?:e?s?)\s+(?:à|au|en|le|at|in|on|par|by|this)\s|^\p{Lu}[\p{L} -]+,\s+(?:le\s+)?\d{1,2}(?:er|st|nd|rd|th)?\s+\p{L}+\s+\d{4}\s*\.?$/iu;

/**
 * Text that stands behind the last clause, and would be printed as its last words: a formula with place and date, or
 * a new paragraph where no other clause has one. Nothing is told where the description names the closing.
 */
export function textAfterLast(
  file: string,
  description: InstrumentDescription,
  lines: readonly Line[],
  { provisions }: Tree,
): Doubt[] {
  if (description.closing !== undefined) return [];
  const clauses = provisions.filter(({ kind }) => kind === 'clause');
  const last = clauses.at(-1);
  if (last === undefined) return [];
  const formula = within(lines, last)
    .slice(1)
    .find(({ text }) => FORMULA.test(foldWhiteSpace(text)));
  const isCustom =
    description.clauses.paragraphs !== 'one' || clauses.slice(0, -1).some((one) => newParagraph(lines, one));
  const line = formula ?? (isCustom ? undefined : newParagraph(lines, last));
  if (line === undefined) return [];
  const begins = firstWords(line, 3);
  const diagnostic = warningAt(
    wordsPlace(file, line),
    'text-after-last',
    `“${begins} …” stands behind the last clause, ${last.eId}, and would be printed as its words`,
    `describe it as \`closing: { begins: ${quoted(begins)} }\`; ${AS_PRINTED}`,
  );
  return [{ line, diagnostic }];
}

/** The first line of a new paragraph in a clause: a blank line before it, and before that the end of a sentence. */
function newParagraph(lines: readonly Line[], clause: Provision): Line | undefined {
  const own = within(lines, clause);
  let before: Line | undefined;
  for (const [index, line] of own.entries()) {
    if (isBlank(line)) continue;
    const above = own[index - 1];
    if (
      before !== undefined &&
      above !== undefined &&
      isBlank(above) &&
      (endsSentence(before.text) || before.text.trimEnd().endsWith('»')) &&
      /^\s*\p{Lu}/u.test(line.text)
    )
      return line;
    before = line;
  }
  return undefined;
}

function within(lines: readonly Line[], { lines: [from, to] }: Provision): Line[] {
  const start = lines.findIndex(({ number }) => number >= from);
  const end = lines.findIndex(({ number }) => number > to);
  return lines.slice(start, end === -1 ? lines.length : end);
}
