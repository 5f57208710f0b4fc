/** In how many texts the subjects are. */
import { coveredTexts, countIn, subjectsOfKind } from '../edition/subjects.ts';
import type { Edition } from '../model/edition.ts';
import { yearOf } from '../model/years.ts';

interface Spread {
  all: number;
  both: number;
  only: { year: string; count: number }[];
}

/** Entries of the kind `sujet` in both texts, and in one alone; null where the index covers not just two texts. */
export function spreadOf(edition: Edition): Spread | null {
  const texts = coveredTexts(edition);
  if (texts.length !== 2) return null;
  const subjects = subjectsOfKind(edition, 'sujet');
  const inTexts = subjects.map((subject) => texts.filter(({ id }) => countIn(subject, id) > 0));
  return {
    all: subjects.length,
    both: inTexts.filter(({ length }) => length === 2).length,
    only: texts.map((text) => ({
      year: yearOf(text.description),
      count: inTexts.filter((own) => own.length === 1 && own[0] === text).length,
    })),
  };
}
