/** Words of the script of the page on the state of the site, in the site's locale alone. */
import * as locale from '#site-locale';
import { state } from '../fr/state.ts';

const facts = { lang: locale.lang, quotes: locale.quotes };

export const stateWords = { ...state(facts), ...locale.state?.(facts) };

/** Language whose voices the page counts. */
export const stateLanguage = locale.lang;
