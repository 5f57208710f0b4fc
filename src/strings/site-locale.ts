/**
 * The site's locale for code run by Node. In Astro's bundles the locale's own file replaces this one
 * (`astro.config.mjs`), so that scripts carry no other locale.
 */
import { pathToFileURL } from 'node:url';
import * as french from './fr/locale.ts';
import type { Locale, Part } from './locale.ts';
import { localeFile } from './locale-file.ts';

const file = localeFile();
const chosen: Locale =
  file === localeFile('fr') ? french : ((await import(pathToFileURL(file).href)) as Locale);

export const { lang, quotes, finishDate }: Locale = chosen;
export const {
  charts,
  cite,
  clause,
  collecting,
  comparison,
  concordance,
  copying,
  data,
  disk,
  dossier,
  downloads,
  editions,
  facing,
  handout,
  home,
  lessons,
  listening,
  notFound,
  offline,
  passport,
  reading,
  results,
  search,
  site,
  state,
  subjects,
}: Pick<Locale, Part> = chosen;
