/** Words of the script of the page for addresses that lead nowhere, in the site's locale alone. */
import * as locale from '#site-locale';
import { notFound } from '../fr/not-found.ts';

const facts = { lang: locale.lang, quotes: locale.quotes };

export const notFoundWords = { ...notFound(), ...locale.notFound?.(facts) };
