/**
 * The site's locale where Node runs the code as it is. In what Astro bundles, the file of the locale
 * itself stands in the place of this one (`astro.config.mjs`), so that scripts carry no other.
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
  comparison,
  concordance,
  data,
  disk,
  downloads,
  editions,
  offline,
  results,
  search,
  site,
}: Pick<Locale, Part> = chosen;
