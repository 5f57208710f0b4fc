/** Spellings of one word that readers use beside that of the texts: inclusive forms, apostrophes, hyphens of a line's end. */

/** Apostrophes, and signs that keyboards and files have in their place; some of them are letters to Unicode. */
const APOSTROPHE =
  /[\u0060\u00B4\u02B9\u02BB\u02BC\u02BD\u02C8\u02CA\u2018\u2019\u201B\u2032\u2035\u055A\uA78C\uFF07]/gu;
/** Hyphens and minus signs; dashes part words and stay. */
const HYPHEN = /[\u2010\u2011\u2012\u2212\uFE63\uFF0D]/gu;
/** `récon- ciliation`; not `court- et long terme`. */
const LINE_END = /(\p{L})- (?!(?:et|ou|puis)(?!\p{L}))(?=\p{Ll})/gu;

/** Points in the middle of the line, and the bullets and signs written for them. */
const POINT = '[\\u00B7\\u2022\\u2027\\u2219\\u22C5\\u30FB*_]';
/** Feminine endings written behind a masculine word. */
const FEMININE =
  '(?:e|ne|te|le|fe|ve|se|re|esse|sse|elle|enne|onne|ienne|euse|ieuse|rice|trice|drice|atrice|ère|ière|ive|ale|al|aux|ice|que|che|gue)';
/** `élu·e·s`, `bénéficiaire·s`: behind a point any ending may stand. */
const WITH_POINTS = new RegExp(`(\\p{L}{2,})${POINT}(\\p{L}{1,6})(?:${POINT}(\\p{L}{1,3}))?(?!\\p{L})`, 'gu');
/** `élu(e)s`, `citoyen(ne)(s)`, `acteur(rice)s`. */
const WITH_BRACKETS = new RegExp(`(\\p{L}{2,})\\(-?(${FEMININE}?s?)\\)(?:\\(?(s)\\)?)?(?!\\p{L})`, 'giu');
/** `élu.e.s`, `élu-e-s`, `élu/e/s`, `agriculteur/trice`. Endings that are also words, as in `peut-elle`, need a plural of their own: `officiel.le.s`. */
const WITH_SIGNS = new RegExp(
  `(\\p{L}{2,})([./-])(?:(?:e|ne|esse|euse|ice|rice|trice|ère|ière)(?:\\2?(s))?|${FEMININE}\\2(s))(?![\\p{L}./-])`,
  'giu',
);
/** `fe;;es`, `;ali`: an m, on a keyboard set for another country. */
const OTHER_M = /(\p{L})[;,]{2}(?=\p{L})|^[;,](?=\p{L}{3})/gu;
/** Operators of other searches: `paix AND justice`, `femmes~2`. */
const OPERATOR = /[~^]\d+|(\p{Ll}) (?:AND|OR|NOT)(?= )/gu;
/** `éluEs`. */
const WITH_CAPITAL = /(\p{Ll}{2,})E(s?)(?!\p{L})/gu;

/** `O.N.U.`, `C.E.D.E.A.O`: with what stands before, since old browsers cannot look back. */
export const INITIALS = /(^|[^\p{L}\p{N}])((?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?)/gu;

/** The text with its words spelled as texts have them: `élu·e·s` → `élus`, `lʼEtat` → `l’Etat`. */
export function plainSpelling(text: string): string {
  return text
    .replace(OPERATOR, '$1')
    .replace(INITIALS, (_, before: string, initials: string) => before + initials.replaceAll('.', ''))
    .replace(OTHER_M, (_, letter?: string) => (letter === undefined ? 'm' : `${letter}mm`))
    .replace(APOSTROPHE, '\u2019')
    .replace(HYPHEN, '-')
    .replace(LINE_END, '$1-')
    .replace(WITH_POINTS, (_, word: string, ending: string, last?: string) => masculine(word, last ?? ending))
    .replace(WITH_BRACKETS, (_, word: string, ending: string, last?: string) =>
      masculine(word, last ?? ending),
    )
    .replace(WITH_SIGNS, (whole, word: string, _sign: string, one?: string, other?: string) =>
      // `PAIX.Ne` begins a new sentence.
      isCapital(whole.charAt(word.length + 1)) && !isCapital(word)
        ? whole
        : masculine(word, one ?? other ?? ''),
    )
    .replace(WITH_CAPITAL, '$1$2');
}

function masculine(word: string, ending: string): string {
  return /s$|x$/i.test(ending) && !/[sxz]$/i.test(word) ? `${word}s` : word;
}

function isCapital(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}
