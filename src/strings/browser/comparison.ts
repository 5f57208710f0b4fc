/** Words of the scripts of the concordance, in the site's locale alone. */
import * as locale from '#site-locale';
import { comparison } from '../fr/comparison.ts';

const facts = { lang: locale.lang, quotes: locale.quotes };

export const comparisonWords = { ...comparison(facts), ...locale.comparison?.(facts) };
