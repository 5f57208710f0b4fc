/** The pairs of the exercise with their answers: those of the concordance, or the editors' own where nothing is tied. */
import { getCollection } from 'astro:content';
import { edition } from '../components/edition.ts';
import { yearOf } from '../model/years.ts';
import { placeOf } from '../edition/lookups.ts';
import type { OtherReading, Strength } from '../model/concordance.ts';
import { correspondencePath } from '../model/site-paths.ts';

export interface AnsweredPair {
  a: string;
  b: string;
  answer: OtherReading;
  strength: Strength | null;
  reason: string;
  /** The relation, or none, that could be defended; null where the caution says it itself, or there is none. */
  otherReading: OtherReading | null;
  caution: string | null;
  path: string;
  /** Years of the two texts. */
  years: { older: string; newer: string };
}

/** The years that all pairs of the exercise have; null where they are of several texts. */
export function yearsOfPairs(pairs: readonly AnsweredPair[]): AnsweredPair['years'] | null {
  const [first] = pairs;
  const isSame = ({ years }: AnsweredPair) =>
    years.older === first?.years.older && years.newer === first.years.newer;
  return first !== undefined && pairs.every(isSame) ? first.years : null;
}

export async function exercisePairs(): Promise<AnsweredPair[]> {
  const [file] = await getCollection('exercise');
  return (file?.data.pairs ?? []).map(({ a, b, answer, reason = '', caution = null }) => {
    const tie = edition.concordance.correspondences.find(({ from, to }) => from === a && to === b);
    const years = {
      older: yearOf(placeOf(edition, a).instrument.description),
      newer: yearOf(placeOf(edition, b).instrument.description),
    };
    return tie === undefined
      ? {
          ...{ a, b, answer, strength: null, reason, otherReading: null, caution },
          ...{ path: `/concordance/regard/?a=${a}&b=${b}`, years },
        }
      : {
          ...{ a, b, answer: tie.relation, strength: tie.strength, reason: tie.rationale },
          ...{ otherReading: tie.otherReading, caution: tie.caution, path: correspondencePath(tie), years },
        };
  });
}
