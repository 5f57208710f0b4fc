/** Words of the scripts of the search page, in the site's locale alone. */
import * as locale from '#site-locale';
import { results } from '../fr/results.ts';

const facts = { lang: locale.lang, quotes: locale.quotes };

export const resultsWords = { ...results(facts), ...locale.results?.(facts) };
