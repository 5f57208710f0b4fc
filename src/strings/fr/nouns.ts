/** The nouns of a comparison in sentences: what the clauses of both texts are called, and the parts of the newer. */
import { capital } from './capital.ts';
import { isFeminine } from './numerals.ts';

export interface Noun {
  one: string;
  many: string;
  /** With its article, where the description of its text gives it: `l’engagement`. */
  the?: string | undefined;
}

export interface PairNouns {
  older: Noun;
  newer: Noun;
  /** What the newer text is divided into in charts. */
  column: Noun;
}

/** Nouns for what is true of any comparison. */
export const generalNouns: PairNouns = {
  older: { one: 'clause du texte ancien', many: 'clauses du texte ancien' },
  newer: { one: 'clause du texte récent', many: 'clauses du texte récent' },
  column: { one: 'partie du texte récent', many: 'parties du texte récent' },
};

/** `la recommandation`, `l’engagement`, `le thème`. */
export function theNoun({ one, the }: Noun): string {
  return the ?? (hasVowel(one) ? `l’${one}` : `${isFeminine(one) ? 'la' : 'le'} ${one}`);
}

/** `cet engagement`, `ce thème`, `cette recommandation`. */
export function thisNoun({ one }: Noun): string {
  if (isFeminine(one)) return `cette ${one}`;
  return `${hasVowel(one) ? 'cet' : 'ce'} ${one}`;
}

/** `un engagement`, `une recommandation`. */
export function aNoun({ one }: Noun): string {
  return `${isFeminine(one) ? 'une' : 'un'} ${one}`;
}

/** `Tout thème`, `Toute recommandation`. */
export function anyNoun({ one }: Noun): string {
  return `${isFeminine(one) ? 'Toute' : 'Tout'} ${one}`;
}

/** A word in the gender of a noun, by the letter that the feminine adds: `lié`, `liée`. */
export function agreeing(word: string, { one }: Noun): string {
  return isFeminine(one) ? `${word}e` : word;
}

/** `Recommandation choisie`. */
export function nounWith({ one }: Noun, word: string): string {
  return `${capital(one)} ${agreeing(word, { one, many: '' })}`;
}

/** Whether a word begins with a vowel, before which articles are cut. */
export function hasVowel(word: string): boolean {
  return /^[aeiouyhàâéèêëîïôûœ]/iu.test(word);
}
