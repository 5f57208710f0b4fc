/** Lexemes: what all numbers and genders of a word have in common. */
import { fold } from './fold.ts';

/**
 * The lexeme of a French word: one key for all its numbers and genders, so
 * `régional`, `régionaux` and `régionales` all give `regional`. It need not be
 * a word. Verbs and derived words are left to the stems of Pagefind's index.
 *
 * @param word with its accents: a final é belongs to the word, a final e may be its feminine
 */
export function lexemeOf(word: string): string {
  const small = word.toLowerCase();
  if (/^\p{N}+$/u.test(small)) return fold(small).replace(/^0+(?=.)/, '');
  if (small.length < 4) return fold(small);
  const participle = /(é|É|e\u0301)e?s?$/.exec(small);
  if (participle !== null) return `${fold(small.slice(0, participle.index))}é`;
  return fold(small)
    .replace(/([^e])aux$/, '$1al')
    .replace(/(eau|eu|ou)x$/, '$1')
    .replace(/([^s])s$/, '$1')
    .replace(/(.{3}[^e])e$/, '$1')
    .replace(/([lnst])\1$/, '$1')
    .replace(/iv$/, 'if');
}

/** The lexemes a typed word may have; a reader who types no accents may mean é by a final e. */
export function lexemesOf(word: string): string[] {
  const own = lexemeOf(word);
  if (word.length < 4 || !/^[a-z]+$/i.test(word)) return [own];
  const other = lexemeOf(word.replace(/e(e?s?)$/i, 'é$1'));
  return other === own ? [own] : [own, other];
}
