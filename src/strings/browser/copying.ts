/** Words of the field to copy from by hand, in the site's locale alone. */
import * as locale from '#site-locale';
import { copying } from '../fr/copying.ts';

const facts = { lang: locale.lang, quotes: locale.quotes };

export const copyingWords = { ...copying(), ...locale.copying?.(facts) };
