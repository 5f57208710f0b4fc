/** The one way to the words of the interface. */
import * as siteLocale from '#site-locale';
import * as french from './fr/index.ts';
import type { Facts, Locale, Part, Words } from './locale.ts';

/** The locale that this site is built in. */
export const locale: Facts = siteLocale;

const parts: { [Name in Part]: (facts: Facts) => Words[Name] } = french;
const made = new WeakMap<Locale, Partial<Words>>();

/**
 * The words of a part, in a locale; each that the locale lacks in French.
 *
 * @param spoken the site's own locale, unless another is given
 */
export function words<Name extends Part>(part: Name, spoken: Locale = siteLocale): Words[Name] {
  const known: Partial<Words> = made.get(spoken) ?? {};
  made.set(spoken, known);
  return (known[part] ??= { ...parts[part](spoken), ...spoken[part]?.(spoken) });
}
