/** Words of the script that makes handouts, in the site's locale alone. */
import * as locale from '#site-locale';
import { handout } from '../fr/handout.ts';

const facts = { lang: locale.lang, quotes: locale.quotes, finishDate: locale.finishDate };

export const handoutWords = { ...handout(facts), ...locale.handout?.(facts) };
