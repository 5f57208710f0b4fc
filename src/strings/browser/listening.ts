/** Words of the script that reads aloud, in the site's locale alone. */
import * as locale from '#site-locale';
import { listening } from '../fr/listening.ts';

const facts = { lang: locale.lang, quotes: locale.quotes };

export const listeningWords = { ...listening(facts), ...locale.listening?.(facts) };
