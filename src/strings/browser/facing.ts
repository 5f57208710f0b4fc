/** Words of the script that sets two clauses side by side, in the site's locale alone. */
import * as locale from '#site-locale';
import { facing } from '../fr/facing.ts';

const facts = { lang: locale.lang, quotes: locale.quotes };

export const facingWords = { ...facing(), ...locale.facing?.(facts) };
