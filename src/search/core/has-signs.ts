/** Whether a query is more than words: if not, signs and references need not be read. */
import { fold } from './fold.ts';
import type { SearchInstrument } from './search-text.ts';

/** Letters of words, with the apostrophes of keyboards and of texts. */
const WORDS = /^[a-z\u00C0-\u00F6\u00F8-\u00FF\u0152\u0153 '\u2019]*$/i;
/** `éluEs`, `paix AND justice`, `'deux mots'`. */
const MARKED = /\p{Ll}E|\p{Ll} (?:AND|OR|NOT) |(?:^| )['\u2019]/u;
/** How queries begin that ask, folded; English ones too. */
const ASKS =
  /^(?:(?:bonjour|salut),? )?(?:qu[eio ']|quels? |quelles? |quand |ou |comment |pourquoi |combien |est.ce |y a|(?:je|j'|il|on) |existe|donne|montre|trouve|cherche|liste|parle|dis|dites|what |which |where |who |how )|\?\s*$/;
/** `les élections sont-elles prévues`, `a-t-on parlé de`. */
const INVERTED =
  /(?:^|[ '])(?:a|aura|auront|doit|doivent|est|faut|ont|peut|peuvent|sera|seront|sont|va|vont)-(?:t-)?(?:on|ils?|elles?)(?![a-z])/;
/** `les recommandations sur`, `articles concernant`. */
const ABOUT =
  /^(?:tou(?:s|tes) )?(?:les |des )?([a-z]+) (?:sur|concernant|relati|au sujet|a propos|qui parle)/;
/** Nouns for clauses of any text, folded. */
const CLAUSE_NOUNS = 'clause clauses article articles passage passages'.split(' ');
/** What a number need not stand beside: a preamble, a closing, a theme by its name. */
const UNNUMBERED = /preambule|cloture|formule finale|theme|thematique/;
/** A clause counted in words, by a noun that any text may have: `dernier point du communiqué`. */
const COUNTED = /(?:ier|eme|ere|nd)s? (?:article|point|paragraphe|clause|disposition)/;
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
    asks(folded, instruments) ||
    UNNUMBERED.test(folded) ||
    ROMAN.test(folded) ||
    COUNTED.test(folded) ||
    instruments.some(({ siglum, clauseNouns, divisionNouns }) =>
      [siglum, ...clauseNouns, ...divisionNouns].some((name) => words.includes(fold(name))),
    )
  );
}

/** Whether a folded query asks, or is for clauses about something. */
export function asks(folded: string, instruments: readonly SearchInstrument[]): boolean {
  if (ASKS.test(folded) || INVERTED.test(folded)) return true;
  const noun = ABOUT.exec(folded)?.[1];
  return noun !== undefined && (noun === 'mesures' || clauseNounsOf(instruments).has(noun));
}

/** The nouns for clauses of some texts, and of any, folded. */
export function clauseNounsOf(instruments: readonly SearchInstrument[]): ReadonlySet<string> {
  return new Set([...CLAUSE_NOUNS, ...instruments.flatMap(({ clauseNouns }) => clauseNouns.map(fold))]);
}
