/** The language of names that a text gives, among words of the interface. */
import type { Instrument } from '../model/edition.ts';
import { locale } from '../strings/words.ts';

/** Language of a text; undefined where it is that of the interface, as pages say it once. */
export function foreignLanguage({ description }: Pick<Instrument, 'description'>): string | undefined {
  return description.language === locale.lang ? undefined : description.language;
}
