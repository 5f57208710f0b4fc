/** Words of the script that puts texts in a dossier, in the site's locale alone. */
import * as locale from '#site-locale';
import { collecting } from '../fr/collecting.ts';

const facts = { lang: locale.lang, quotes: locale.quotes };

export const collectingWords = { ...collecting(), ...locale.collecting?.(facts) };
