/** The words of the scripts of the concordance, in the locale of the site alone. */
import * as locale from '#site-locale';
import { comparison } from '../fr/comparison.ts';

const facts = { lang: locale.lang, quotes: locale.quotes };

export const comparisonWords = { ...comparison(facts), ...locale.comparison?.(facts) };
