/** Pairs of an older and a newer clause that are alike by words and that no correspondence has. */
import { endsOf, type TiedEnd } from '../../edition/tied-pairs.ts';
import { itemsOf, ownText, type Edition } from '../../model/edition.ts';
import { termsOf, type Terms } from './terms.ts';
import { likeness, weigh, type Weighted } from './weights.ts';

export interface Suggestion {
  /** Cosine of the two texts, above 0 and at most 1. */
  score: number;
  older: TiedEnd;
  newer: TiedEnd;
  /** Words of the older clause whose stems the newer has, the weightiest first. */
  shared: string[];
}

export interface Wanted {
  /** How many at the most. */
  most: number;
  /** Only pairs of this clause, on either side; all where it is null. */
  of: string | null;
}

interface Clause {
  end: TiedEnd;
  terms: Terms;
  weighted: Weighted;
}

/** The pairs most alike, best first; pairs alike in the same degree stand in the order of the texts. French texts alone. */
export function suggest(
  { instruments, concordance }: Edition,
  stopWords: ReadonlySet<string>,
  { most, of }: Wanted,
): Suggestion[] {
  const clauses = weighed(
    [...endsOf(instruments).values()].filter(
      ({ instrument, provision }) => provision.kind === 'clause' && instrument.description.language === 'fr',
    ),
    stopWords,
  );
  const tied = new Set(concordance.correspondences.map(({ from, to }) => `${from} ${to}`));
  const suggestions: Suggestion[] = [];
  for (const older of clauses) {
    for (const newer of clauses) {
      if (older.end.instrument.description.date >= newer.end.instrument.description.date) continue;
      const ids = [older.end.provision.eId, newer.end.provision.eId];
      if ((of !== null && !ids.includes(of)) || tied.has(ids.join(' '))) continue;
      const { score, shared } = likeness(older.weighted, newer.weighted);
      if (score > 0)
        suggestions.push({
          score,
          older: older.end,
          newer: newer.end,
          shared: shared.map(({ term }) => older.terms.get(term)?.word ?? term),
        });
    }
  }
  return suggestions.sort((a, b) => b.score - a.score).slice(0, most);
}

/** All words of a clause, its items included. */
export function wordsOf({ provision }: TiedEnd): string {
  return [ownText(provision), ...itemsOf(provision).map((item) => item.text)].join(' ');
}

function weighed(ends: readonly TiedEnd[], stopWords: ReadonlySet<string>): Clause[] {
  const terms = ends.map((end) => termsOf(wordsOf(end), stopWords));
  const vectors = weigh(terms);
  return ends.flatMap((end, index) => {
    const [own, weighted] = [terms[index], vectors[index]];
    return own === undefined || weighted === undefined ? [] : [{ end, terms: own, weighted }];
  });
}
