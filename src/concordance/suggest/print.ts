import { wordsOf, type Suggestion } from './pairs.ts';
import type { TiedEnd } from '../../edition/tied-pairs.ts';

/** What stands above every list: it is not to be taken for a reading. */
export const NOTICE = [
  'A help to find, no reading: these clauses are alike by words alone, and no correspondence ties them.',
  'Words say nothing of sense: read both clauses before you write anything. Most pairs below should stay untied.',
];

/** Most characters of a clause that are shown. */
const BEGINNING = 90;

/** Three lines for each pair: score, references and shared words; then how each clause begins. */
export function printSuggestions(suggestions: readonly Suggestion[]): string[] {
  if (suggestions.length === 0) return ['No untied pair has a word in common.'];
  return suggestions.flatMap(({ score, older, newer, shared }) => {
    const width = Math.max(older.reference.length, newer.reference.length);
    const beginning = (end: TiedEnd) => `       ${end.reference.padEnd(width)}  ${beginningOf(wordsOf(end))}`;
    return [
      '',
      `${score.toFixed(3)}  ${older.reference} – ${newer.reference}: ${shared.join(', ')}`,
      beginning(older),
      beginning(newer),
    ];
  });
}

/** A text cut between words. */
export function beginningOf(text: string, most = BEGINNING): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most);
  return `${text.slice(0, end === -1 ? most : end)} …`;
}
