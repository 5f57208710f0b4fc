/** Gives the words of the interface by part, to all code but browser scripts (see `browser/`). */
import * as siteLocale from '#site-locale';
import * as french from './fr/index.ts';
import type { Facts, Locale, Part, Words } from './locale.ts';

/** The site's locale. */
export const locale: Facts = siteLocale;

const parts: { [Name in Part]: (facts: Facts) => Words[Name] } = french;
const made = new WeakMap<Locale, Partial<Words>>();

/**
 * The words of a part in a locale, in French where it lacks them.
 *
 * @param spoken the site's own locale, unless another is given
 */
export function words<Name extends Part>(part: Name, spoken: Locale = siteLocale): Words[Name] {
  const known: Partial<Words> = made.get(spoken) ?? {};
  made.set(spoken, known);
  return (known[part] ??= { ...parts[part](spoken), ...spoken[part]?.(spoken) });
}
