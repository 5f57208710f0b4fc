/** Words of the sheet of a clause, in the site's locale alone. */
import * as locale from '#site-locale';
import { passport } from '../fr/passport.ts';

const facts = { lang: locale.lang, quotes: locale.quotes };

export const passportWords = { ...passport(), ...locale.passport?.(facts) };
