/** Leads: what words lead to besides themselves, parted by whether the texts have them. */
import type { Subject } from '../../model/subjects.ts';
import { areKnown, isKnown } from '../core/known-words.ts';
import { clauseWords } from '../core/clause-words.ts';
import { fold } from '../core/fold.ts';
import { lexemesOf } from '../core/lexeme.ts';
import type { Lexicon } from '../core/lexicon.ts';
import { readQuery } from '../core/query.ts';
import * as signs from '../core/signs/signs.ts';
import type { Leads, SearchText, SubjectWords } from '../core/search-text.ts';
import { stopWords } from '../core/stop-words.ts';

/** The equivalents of words that the texts have, which any query may need, and all else, which few do. */
export function partLeads(
  { equivalents, subjects }: Leads,
  { vocabulary }: Pick<Lexicon, 'vocabulary'>,
): { common: Pick<SearchText, 'equivalents' | 'elsewhere'>; rare: Leads } {
  const wordsOf = (typed: string) => readQuery(typed, signs).terms.flatMap(({ words }) => words);
  const isCommon = (typed: string) => wordsOf(typed).every((word) => isKnown(word, vocabulary));
  const those = (keep: (typed: string) => boolean) =>
    equivalents.flatMap(([typed, finds]): Leads['equivalents'] => {
      const kept = typed.filter(keep);
      return kept.length === 0 ? [] : [[kept, finds]];
    });
  // Search loads the rare words for words that the texts do not have. It takes one that begins like a word of theirs for
  // one being typed, and does not load them: so the text file lists such words as leading elsewhere.
  const ofSubjects = subjects.flatMap(({ typed }) => typed);
  const begun = [...equivalents.flatMap(([typed]) => typed), ...ofSubjects].filter(
    (typed) => !isCommon(typed) && areKnown(readQuery(typed, signs).terms, vocabulary),
  );
  const elsewhere = [...ofSubjects.filter(isCommon), ...begun];
  return {
    common: { equivalents: those(isCommon), elsewhere: [...new Set(elsewhere)] },
    rare: { equivalents: those((typed) => !isCommon(typed)), subjects },
  };
}

/** What gives the numbers of clauses by their eIds; an eId that no clause has is left out. */
export function numberer({ clauses }: Pick<Lexicon, 'clauses'>): (eIds: readonly string[]) => number[] {
  const numbers = new Map(clauses.map(({ eId }, number) => [eId, number]));
  return (eIds) => eIds.flatMap((eId) => numbers.get(eId) ?? []);
}

/** The subjects with those of their words that none of their clauses has. */
export function subjectLeads(subjects: readonly Subject[], lexicon: Lexicon): SubjectWords[] {
  const numbersOf = numberer(lexicon);
  return subjects.flatMap(({ id, label, words, principal, passing }) => {
    const about = numbersOf(principal);
    const inPassing = numbersOf(passing);
    const wanted = [...about, ...inPassing];
    const typed = words.filter(
      (one) => wanted.length > 0 && !wanted.some((number) => holds(lexicon.clauses[number]?.text ?? '', one)),
    );
    return typed.length === 0 ? [] : [{ id, label, typed, principal: about, passing: inPassing }];
  });
}

/** Numbers of the clauses of each subject that has any, by its id, from 0 in the order of the texts. */
export function subjectClauses(subjects: readonly Subject[], lexicon: Lexicon): Record<string, number[]> {
  const numbersOf = numberer(lexicon);
  return Object.fromEntries(
    subjects.flatMap(({ id, principal, passing }) => {
      const own = numbersOf([...principal, ...passing]);
      return own.length === 0 ? [] : [[id, own.sort((a, b) => a - b)]];
    }),
  );
}

/** Whether a text has all words of some, in any number or gender. */
function holds(text: string, words: string): boolean {
  const lexemes = new Set(clauseWords(text).map(({ lexeme }) => lexeme));
  return readQuery(words, signs)
    .terms.flatMap((term) => term.words)
    .every((word) => stopWords.has(fold(word)) || lexemesOf(word).some((lexeme) => lexemes.has(lexeme)));
}
