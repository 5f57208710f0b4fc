/** The texts of an edition, each in a line: its title, then where it is from, when, and what it holds. */
import type { Edition } from '../model/edition.ts';
import { words } from '../strings/words.ts';
import { clauseCount } from './names.ts';

const siteWords = words('site');

export interface IntroducedText {
  path: string;
  title: string;
  language: string;
  /** `, Bamako, 10 mai 2024 : 5 thèmes, 300 recommandations`, after the title. */
  facts: string;
}

export function textsIntroduced({ instruments }: Edition): IntroducedText[] {
  return instruments.map((instrument) => {
    const { title, language, place, date, nouns } = instrument.description;
    const { length } = instrument.divisions;
    const held = [
      ...(length > 0 && nouns.division !== undefined ? [siteWords.count(length, nouns.division)] : []),
      clauseCount(instrument),
    ];
    // A figure stands on the line of what it counts.
    const counted = held.map((count) => count.replace(' ', '\u00A0')).join(', ');
    const facts = `, ${place}, ${siteWords.date(date)}${siteWords.colon}${counted}`;
    return { path: instrument.path, title, language, facts };
  });
}
