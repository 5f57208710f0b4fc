/** The words of a search field and of the marks on a page reached by it, in the locale of the site alone. */
import * as locale from '#site-locale';
import { search } from '../fr/search.ts';

const facts = { lang: locale.lang, quotes: locale.quotes };

export const searchWords = { ...search(facts), ...locale.search?.(facts) };
