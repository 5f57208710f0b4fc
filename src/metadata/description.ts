/** The description of a page: who speaks, when and what, in a line that lists of results and previews show whole. */
import { bindMarks } from '../edition/french-marks.ts';
import type { Place } from '../edition/lookups.ts';
import { missingSubject, provisionTitle } from '../edition/names.ts';
import { signedWords, wholeWords } from '../edition/printed.ts';
import { excerpt } from '../edition/text.ts';
import type { Instrument } from '../model/edition.ts';
import { locale, words } from '../strings/words.ts';

const siteWords = words('site');
const metadataWords = words('metadata');

/** Most characters of a description. */
export const DESCRIPTION = 160;

/** The beginning of a text that fits, the mark of the cut included. */
export function fitting(text: string, most = DESCRIPTION): string {
  return text.length <= most ? text : excerpt(text, most - ' …'.length);
}

/** Who speaks, where and when. */
export function imprintOf({ description: { shortTitle, place, date } }: Instrument) {
  return { who: shortTitle, place, date: siteWords.date(date) };
}

/** `Dialogue inter-Maliens, Bamako, 10 mai 2024, recommandation 4.66 : « … »`, its words cut so that the line fits. */
export function provisionDescription({ instrument, provision }: Place): string {
  const name = provisionTitle(instrument, provision);
  const said = metadataWords.provision(
    imprintOf(instrument),
    `${name.charAt(0).toLocaleLowerCase(locale.lang)}${name.slice(1)}`,
  );
  const subject = missingSubject(instrument, provision);
  const whole = `${subject === null ? '' : `[${subject}] `}${bindMarks(signedWords(wholeWords(provision), siteWords.sic))}`;
  const around = metadataWords.saying(said, '').length;
  return metadataWords.saying(said, fitting(whole, DESCRIPTION - around));
}
