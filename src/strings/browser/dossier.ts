/** Words of the scripts of dossiers, in the site's locale alone. */
import * as locale from '#site-locale';
import { dossier } from '../fr/dossier.ts';

const facts = { lang: locale.lang, quotes: locale.quotes };

export const dossierWords = { ...dossier(), ...locale.dossier?.(facts) };
