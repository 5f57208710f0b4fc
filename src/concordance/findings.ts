/** What the home page finds in a pair of texts, counted from the edition. */
import type { Pair } from '../edition/concordance.ts';
import { clausesOf, placeOf, type Place } from '../edition/lookups.ts';
import { wholeText } from '../edition/text.ts';
import type { Edition, Instrument } from '../model/edition.ts';
import { tokensOf } from '../search/core/fold.ts';
import { mostTied } from './counts.ts';

export interface Findings {
  /** How many clauses of the older and of the newer text say a term, and how many the older has. */
  named: { older: number; newer: number; ofOlder: number };
  /** The fewest older clauses with more than half of the strong and clear ties, the most tied first; these together. */
  most: { clauses: { place: Place; ties: number }[]; ties: number; ofTies: number };
  /** Newer clauses without antecedent, and their subjects by number of clauses, the greatest first. */
  alone: { clauses: number; ofClauses: number; subjects: { subject: string; clauses: number }[] };
}

/** @param term words that a clause may say, whatever their accents, capitals and apostrophes */
export function findingsOf(edition: Edition, pair: Pair, term: string): Findings {
  const { older, newer, novelties } = pair;
  const newerClauses = clausesOf(newer);
  const subjects = new Map<string, number>();
  for (const { eId } of newerClauses) {
    const novelty = novelties.find(({ provisions }) => provisions.includes(eId));
    if (novelty !== undefined) subjects.set(novelty.subject, (subjects.get(novelty.subject) ?? 0) + 1);
  }
  const { most, total } = mostTied(pair);
  return {
    named: {
      older: saying(older, term),
      newer: saying(newer, term),
      ofOlder: clausesOf(older).length,
    },
    most: {
      clauses: most.map(({ clause, figure }) => ({ place: placeOf(edition, clause.eId), ties: figure })),
      ties: sum(most.map(({ figure }) => figure)),
      ofTies: total,
    },
    alone: {
      clauses: sum([...subjects.values()]),
      ofClauses: newerClauses.length,
      subjects: [...subjects]
        .map(([subject, clauses]) => ({ subject, clauses }))
        .sort((a, b) => b.clauses - a.clauses),
    },
  };
}

/** How many clauses of a text say all words of a term one after the other. */
function saying(instrument: Instrument, term: string): number {
  const said = (text: string) =>
    ` ${tokensOf(text)
      .map(({ folded }) => folded)
      .join(' ')} `;
  return clausesOf(instrument).filter((clause) => said(wholeText(clause)).includes(said(term))).length;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
