/** French numbers in sentences, and the gender of the nouns they count. */

const NUMERALS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');

/** The greatest number written as a word. */
export const MOST_IN_WORDS = NUMERALS.length - 1;

/** Whether a noun is feminine, by the ending of its first word: `recommandation`, `mesure`, `clause du texte`. */
export function isFeminine(noun: string): boolean {
  return /^\S*(?:[ts]ion|té|[ea]nce|ure|ause|ègle|ande|partie)(?:\s|$)/u.test(noun);
}

/** A number up to sixteen as a word, `un` in the gender of what is counted; a greater one in figures. */
export function numeral(figure: number, feminine: boolean): string {
  return figure === 1 && feminine ? 'une' : (NUMERALS[figure] ?? String(figure));
}
