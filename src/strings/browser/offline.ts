/** Words of the script that keeps the site, in the site's locale alone. */
import * as locale from '#site-locale';
import { offline } from '../fr/offline.ts';

const facts = { lang: locale.lang, quotes: locale.quotes };

export const offlineWords = { ...offline(facts), ...locale.offline?.(facts) };
