/** The words of the scripts of the search page, in the locale of the site alone. */
import * as locale from '#site-locale';
import { results } from '../fr/results.ts';

const facts = { lang: locale.lang, quotes: locale.quotes };

export const resultsWords = { ...results(facts), ...locale.results?.(facts) };
