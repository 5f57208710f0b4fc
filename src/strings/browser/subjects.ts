/** Words of the script that filters the index of subjects, in the site's locale alone. */
import * as locale from '#site-locale';
import { subjects } from '../fr/subjects.ts';

const facts = { lang: locale.lang, quotes: locale.quotes };

export const subjectsWords = { ...subjects(facts), ...locale.subjects?.(facts) };
