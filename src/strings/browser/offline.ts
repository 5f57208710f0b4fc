/** The words of the script that keeps the site, in the locale of the site alone. */
import * as locale from '#site-locale';
import { offline } from '../fr/offline.ts';

const facts = { lang: locale.lang, quotes: locale.quotes };

export const offlineWords = { ...offline(facts), ...locale.offline?.(facts) };
