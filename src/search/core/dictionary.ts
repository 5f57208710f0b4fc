/** The dictionary: the words of the texts, and what other words lead to. */
import { last } from '../../model/last.ts';
import { fold, wordsOf } from './fold.ts';
import { lexemeOf, lexemesOf } from './lexeme.ts';
import type { Lexicon } from './lexicon.ts';
import type { Leads, SubjectWords } from './search-text.ts';
import { stopWords } from './stop-words.ts';

/** What typed words lead to: words of the texts, the closest first, and subjects. */
export interface Lead {
  finds: readonly string[];
  subjects: readonly SubjectWords[];
}

export interface Dictionary {
  lexicon: Lexicon;
  /** By the lexemes of the words typed, separated by spaces. */
  leads: ReadonlyMap<string, Lead>;
  /** Most words in the typed part of a lead. */
  longest: number;
}

export function buildDictionary(
  lexicon: Lexicon,
  ...lists: readonly (Pick<Leads, 'equivalents'> & Partial<Leads>)[]
): Dictionary {
  const leads = new Map<string, Lead>();
  const add = (typed: string, finds: readonly string[], subjects: readonly SubjectWords[]) => {
    const key = keyOf(wordsOf(typed), lexemeOf);
    const before = leads.get(key);
    leads.set(key, {
      finds: [...(before?.finds ?? []), ...finds],
      subjects: [...(before?.subjects ?? []), ...subjects],
    });
  };
  for (const { equivalents, subjects = [] } of lists) {
    for (const [typed, finds] of equivalents) for (const one of typed) add(one, finds, []);
    for (const subject of subjects) for (const one of subject.typed) add(one, [], [subject]);
  }
  return { lexicon, leads, longest: Math.max(1, ...[...leads.keys()].map((key) => key.split(' ').length)) };
}

/** The lead of some typed words, with or without an accent on a final e. */
export function leadOf(words: readonly string[], { leads }: Pick<Dictionary, 'leads'>): Lead | undefined {
  return (
    leads.get(keyOf(words, lexemeOf)) ?? leads.get(keyOf(words, (word) => last(lexemesOf(word)) ?? word))
  );
}

function keyOf(words: readonly string[], lexeme: (word: string) => string): string {
  const subjects = words.filter((word) => !stopWords.has(fold(word)));
  return (subjects.length > 0 ? subjects : words).map(lexeme).join(' ');
}
