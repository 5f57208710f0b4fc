/** Words that divisions and clauses are called by before their numbers, in the languages of the family. */

/** Words of divisions, in small letters. */
const DIVISIONS = [
  ...['partie', 'titre', 'chapitre', 'livre', 'thématique', 'thème', 'axe', 'volet'],
  ...['titre', 'chapitre', 'section'].map((word) => `sous-${word}`),
  ...['part', 'title', 'chapter', 'subsection', 'book'],
];

/** Words of what stands behind the body of a text, with numbers of its own. */
const ANNEXES = ['annexe', 'appendice', 'protocole', 'annex', 'appendix', 'schedule'];

/** Words that are those of divisions in some texts, and of clauses in others. */
const EITHER = ['section'];

const CLAUSES = [
  ...['article', 'règle', 'rule', 'principe', 'principle', 'clause', 'paragraphe', 'point'],
  ...['objectif', 'goal', 'recommandation', 'recommendation', 'engagement', 'mesure'],
];

/** Words whose last letters may be left out before a number. */
const SHORTENED = { article: 'art', section: 'sec' };

/** Pattern of all words of divisions and annexes, to be used without regard to capitals. */
export const DIVISION_PATTERN = alternatives([...DIVISIONS, ...ANNEXES, ...EITHER].map(unaccented));

/** Pattern of all words of clauses, in the singular or plural, with a capital or in capitals, whole or shortened. */
export const CLAUSE_PATTERN = alternatives(
  [...CLAUSES, ...EITHER].flatMap((word) => [
    `${capital(word)}s?`,
    `${unaccented(word.toUpperCase())}S?`,
    ...Object.entries(SHORTENED).flatMap(([whole, short]) =>
      whole === word ? [`${capital(short)}s?\\.?`, `${short.toUpperCase()}S?\\.?`] : [],
    ),
  ]),
);

const isOf = (words: readonly string[]) => {
  const pattern = new RegExp(`^(?:${alternatives(words.map(unaccented))})s?$`, 'u');
  return (word: string) => pattern.test(word);
};

/** Whether a word in small letters is one of divisions alone, of what may be either, of annexes, or of clauses. */
export const isDivisionWord = isOf(DIVISIONS);
export const isEitherWord = isOf(EITHER);
export const isAnnexWord = isOf(ANNEXES);
export const isClauseWord = isOf([...CLAUSES, SHORTENED.article]);

/** The longest first, so that `sous-titre` is not taken for less. */
function alternatives(patterns: readonly string[]): string {
  return patterns.toSorted((a, b) => b.length - a.length).join('|');
}

/** Pattern of a word whose accents may be missing, as over capitals. */
function unaccented(word: string): string {
  return word.replaceAll(/[éèÉÈ]/gu, (letter) => `[${letter}${letter.normalize('NFD')[0] ?? ''}]`);
}

function capital(word: string): string {
  return unaccented(word.charAt(0).toUpperCase() + word.slice(1));
}
