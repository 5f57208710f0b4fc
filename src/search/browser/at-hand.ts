/** The lexicon of this edition, whose texts come with the search text. */
export { buildLexicon as lexiconOf } from '../core/lexicon.ts';
