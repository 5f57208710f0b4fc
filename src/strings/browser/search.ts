/** Words of a search field and of the marks on a page reached by it, in the site's locale alone. */
import * as locale from '#site-locale';
import { search } from '../fr/search.ts';

const facts = { lang: locale.lang, quotes: locale.quotes };

export const searchWords = { ...search(facts), ...locale.search?.(facts) };
