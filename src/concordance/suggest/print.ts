/** The list of suggested ties, printed for editors. */
import type { Suggestion } from './pairs.ts';
import type { Place } from '../../edition/lookups.ts';
import { referenceOf } from '../../edition/references.ts';
import { excerpt, wholeText } from '../../edition/text.ts';

/** Notice above every list, so that it is not taken for a reading. */
export const NOTICE = [
  'A help to find, no reading: these clauses are alike by words alone, and no correspondence ties them.',
  'Words say nothing of sense: read both clauses before you write anything. Most pairs below should stay untied.',
];

/** Most characters shown of a clause, in UTF-16 code units. */
const BEGINNING = 90;

/** Prints three lines for each pair: score, references and shared words; then the beginning of each clause. */
export function printSuggestions(suggestions: readonly Suggestion[]): string[] {
  if (suggestions.length === 0) return ['No untied pair has a word in common.'];
  return suggestions.flatMap(({ score, older, newer, shared }) => {
    const references = [referenceOf(older), referenceOf(newer)] as const;
    const width = Math.max(...references.map(({ length }) => length));
    const beginning = (reference: string, { provision }: Place) =>
      `       ${reference.padEnd(width)}  ${excerpt(wholeText(provision), BEGINNING)}`;
    return [
      '',
      `${score.toFixed(3)}  ${references.join(' – ')}: ${shared.join(', ')}`,
      beginning(references[0], older),
      beginning(references[1], newer),
    ];
  });
}
