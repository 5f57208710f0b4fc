/** Whether a query is more than words: if not, signs and references need not be read. */
import { fold } from './fold.ts';
import type { SearchInstrument } from './search-text.ts';

/** Letters of words, with the apostrophes of keyboards and of texts. */
const WORDS = /^[a-z\u00C0-\u00F6\u00F8-\u00FF\u0152\u0153 '\u2019]*$/i;
/** `éluEs`, `paix AND justice`, `'deux mots'`. */
const MARKED = /\p{Ll}E|\p{Ll} (?:AND|OR|NOT) |(?:^| )['\u2019]/u;
/** How queries begin that ask, folded; English ones too. */
export const ASKS =
  /^(?:(?:bonjour|salut),? )?(?:qu[eio ']|quels? |quelles? |quand |ou |comment |pourquoi |combien |est.ce |y a|(?:je|j'|il|on) |existe|donne|montre|trouve|cherche|liste|parle|dis|dites|what |which |where |who |how |(?:tou(?:s|tes) )?(?:les |des )?(?:recommandation|engagement|clause|article|passage|mesure)s? (?:sur|concernant|relati|au sujet|a propos|qui parle))|\?\s*$/;
/** A clause without number. */
const UNNUMBERED = /preambule|cloture|formule finale/;
/** A Roman number. Of single letters only those that no word is elided to. */
const ROMAN =
  /(?:^|[^\p{L}\p{N}])(?:[ivx]|(?=[ivxlc]{2})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))(?![\p{L}\p{N}])/u;

/**
 * @param query as typed, tidied
 * @param instruments those whose sigla and nouns a reference may have
 */
export function hasSigns(query: string, instruments: readonly SearchInstrument[]): boolean {
  if (!WORDS.test(query) || MARKED.test(query)) return true;
  const folded = fold(query);
  const words = folded.split(/[^a-z]+/);
  return (
    ASKS.test(folded) ||
    UNNUMBERED.test(folded) ||
    ROMAN.test(folded) ||
    instruments.some(({ siglum, clauseNouns, divisionNouns }) =>
      [siglum, ...clauseNouns, ...divisionNouns].some((name) => words.includes(fold(name))),
    )
  );
}
