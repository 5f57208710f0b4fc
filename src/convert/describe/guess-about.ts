/** Guesses what a text is: its language, title, date and place, from its first and last lines. */
import { day as dayOfCalendar } from '../../model/day.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { isBlank } from '../parse/passage.ts';

const FREQUENT = {
  fr: new Set(['le', 'la', 'les', 'des', 'et', 'est', 'dans', 'pour', 'par', 'une', 'qui', 'sur', 'aux']),
  en: new Set(['the', 'of', 'and', 'to', 'in', 'shall', 'is', 'for', 'by', 'be', 'or', 'that', 'with']),
};

const MONTHS = [
  /^(?:janvier|january)$/u,
  /^(?:f[ée]vrier|february)$/u,
  /^(?:mars|march)$/u,
  /^(?:avril|april)$/u,
  /^(?:mai|may)$/u,
  /^(?:juin|june)$/u,
  /^(?:juillet|july)$/u,
  /^(?:ao[ûu]t|august)$/u,
  /^(?:septembre|september)$/u,
  /^(?:octobre|october)$/u,
  /^(?:novembre|november)$/u,
  /^(?:d[ée]cembre|december)$/u,
];

const DAY_FIRST = /(\d{1,2})(?:er|st|nd|rd|th)?(?:\s+of)?\s+(\p{L}+),?\s+(\d{4})/gu;
const MONTH_FIRST = /(\p{L}+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/gu;

export interface GuessedAbout {
  language: 'fr' | 'en';
  title: string;
  /** A day as `2031-03-03`; null where the text names none. */
  date: string | null;
  place: string | null;
}

export function guessAbout(lines: readonly Line[]): GuessedAbout {
  const printed = lines.filter((line) => !isBlank(line)).map(({ text }) => foldWhiteSpace(text));
  const words = printed
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const count = (language: keyof typeof FREQUENT) =>
    words.filter((word) => FREQUENT[language].has(word)).length;
  const [head, foot] = [printed.slice(0, 30).join(' '), printed.slice(-12).join(' ')];
  return {
    language: count('en') > count('fr') ? 'en' : 'fr',
    title: titleIn(printed),
    date: dateIn(foot) ?? dateIn(head),
    place:
      /(?:^|[.;]\s)(?:Fait|Done|Signé|Signed)(?:\s+and signed)?\s+(?:à|au|at|in)\s+(\p{Lu}[\p{L}-]+)/u.exec(
        foot,
      )?.[1] ??
      /(\p{Lu}[\p{L}-]+),\s+(?:le\s+)?\d{1,2}(?:er)?\s+\p{L}+\s+\d{4}/u.exec(foot)?.[1] ??
      null,
  };
}

/** The first lines in capitals, or the beginning of the first line. */
function titleIn(printed: readonly string[]): string {
  const end = printed.findIndex((text) => /\p{Ll}/u.test(text));
  if (end > 0) return printed.slice(0, Math.min(end, 4)).join(' ');
  const words = (printed[0] ?? '').split(' ');
  return words
    .slice(0, 12)
    .join(' ')
    .replace(/[\s,;:.]+$/u, '');
}

/** The first day named that the calendar has: 31 February is a slip, and no date. */
function dateIn(text: string): string | null {
  const found = [
    ...Array.from(text.matchAll(DAY_FIRST), ([, day, month, year]) => ({ day, month, year })),
    ...Array.from(text.matchAll(MONTH_FIRST), ([, month, day, year]) => ({ day, month, year })),
  ];
  for (const { day = '', month = '', year = '' } of found) {
    const number = MONTHS.findIndex((names) => names.test(month.toLowerCase())) + 1;
    const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (dayOfCalendar.safeParse(date).success) return date;
  }
  return null;
}
