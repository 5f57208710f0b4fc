/** The pairs of the exercise with their answers: those of the concordance, or the editors' own where nothing is tied. */
import { getCollection } from 'astro:content';
import { edition } from '../components/edition.ts';
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
}

export async function exercisePairs(): Promise<AnsweredPair[]> {
  const [file] = await getCollection('exercise');
  return (file?.data.pairs ?? []).map(({ a, b, answer, reason = '', caution = null }) => {
    const tie = edition.concordance.correspondences.find(({ from, to }) => from === a && to === b);
    return tie === undefined
      ? {
          ...{ a, b, answer, strength: null, reason, otherReading: null, caution },
          path: `/concordance/regard/?a=${a}&b=${b}`,
        }
      : {
          ...{ a, b, answer: tie.relation, strength: tie.strength, reason: tie.rationale },
          ...{ otherReading: tie.otherReading, caution: tie.caution, path: correspondencePath(tie) },
        };
  });
}
