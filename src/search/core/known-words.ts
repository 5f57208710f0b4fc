/** Whether the texts answer the words of a query: if so, search needs to know nothing of other words. */
import { last } from '../../model/last.ts';
import { fold, wordsOf } from './fold.ts';
import { lexemeOf, lexemesOf } from './lexeme.ts';
import type { Term } from './query.ts';
import { stopWords } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether the texts have all words of some terms, the last one at least begun, as while it is being typed. */
export function areKnown(terms: readonly Term[], vocabulary: Vocabulary): boolean {
  const final = last(terms);
  return terms.every(
    (term) =>
      term.words.every((word) => isKnown(word, vocabulary)) || (term === final && isBegun(term, vocabulary)),
  );
}

/** Whether the words of some terms have all those of a lead among them. */
export function mayLead(terms: readonly Term[], leads: readonly string[]): boolean {
  const typed = new Set(terms.flatMap(({ words }) => words.flatMap(lexemesOf)));
  return leads.some((words) =>
    wordsOf(words).every((word) => stopWords.has(fold(word)) || typed.has(lexemeOf(word))),
  );
}

/** Whether the texts have a word, in any number or gender, or in two parts with a hyphen between. */
export function isKnown(word: string, { forms, lexemes, compounds }: Vocabulary): boolean {
  const folded = fold(word);
  return (
    stopWords.has(folded) ||
    forms.has(folded) ||
    compounds.has(folded) ||
    lexemesOf(word).some((lexeme) => lexemes.has(lexeme))
  );
}

/** Whether the last of some terms is no word of the texts, but the beginning of one. */
export function isBeingTyped(terms: readonly Term[], vocabulary: Vocabulary): boolean {
  const final = last(terms);
  return (
    final !== undefined &&
    !final.words.every((word) => isKnown(word, vocabulary)) &&
    isBegun(final, vocabulary)
  );
}

function isBegun({ kind, words }: Term, { forms }: Vocabulary): boolean {
  const begun = fold(words[0] ?? '');
  return kind === 'word' && [...forms.keys()].some((form) => form.startsWith(begun));
}
