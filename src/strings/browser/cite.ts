/** Words of the script that opens references, in the site's locale alone. */
import * as locale from '#site-locale';
import { cite } from '../fr/cite.ts';

const facts = { lang: locale.lang, quotes: locale.quotes };

export const citeWords = { ...cite(), ...locale.cite?.(facts) };

const date = new Intl.DateTimeFormat(locale.lang, { dateStyle: 'long' });

/** A day as references say it: `1er décembre 2026`. */
export function dayInWords(day: Date): string {
  const said = date.format(day);
  return locale.finishDate?.(said) ?? said;
}
