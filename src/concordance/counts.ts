/** Figures of a pair of texts for its charts: by row and column, strong and clear ones apart from weak ones. */
import { columnOf, comparedColumns, type Column } from '../edition/columns.ts';
import { clearOnes, tally, type Pair } from '../edition/concordance.ts';
import { namedClause } from '../edition/names.ts';
import { relations, type Correspondence, type Relation } from '../model/concordance.ts';
import type { Edition, Provision } from '../model/edition.ts';
import { columnName } from './chart-names.ts';

/** What a chart that is drawn anew with the weak ones shows in each state of their box, with the class of the state. */
export function shownStates(
  ties: readonly Correspondence[],
): { ties: readonly Correspondence[]; shown: 'clear-only' | 'with-weak' | undefined }[] {
  const clear = clearOnes(ties);
  // Without weak ties, or with weak ties alone, there is no box: one state.
  if (clear.length === ties.length || clear.length === 0) return [{ ties, shown: undefined }];
  return [
    { ties: clear, shown: 'clear-only' },
    { ties, shown: 'with-weak' },
  ];
}

/** Correspondences by relation, the nearest first, strong and clear ones before weak ones. */
export function inOrderOfSigns(ties: readonly Correspondence[]): Correspondence[] {
  return ties.toSorted(
    (a, b) =>
      Number(a.strength === 1) - Number(b.strength === 1) ||
      relations.indexOf(a.relation) - relations.indexOf(b.relation),
  );
}

/** The relations that some have, the nearest first: a sign or a choice that stands for none would be looked for. */
export function relationsOf(ties: readonly Correspondence[]): Relation[] {
  return relations.filter((relation) => ties.some((tie) => tie.relation === relation));
}

/** The relations that some have, with how many, the most frequent first. */
export function byFrequency(ties: readonly Correspondence[]): [Relation, number][] {
  const counts = tally(ties);
  return relations
    .map((relation): [Relation, number] => [relation, counts[relation]])
    .filter(([, figure]) => figure > 0)
    .toSorted((a, b) => b[1] - a[1]);
}

/** The undertakings of the older text of a pair: how many, with a strong or clear tie, with weak ones alone, without. */
export function pointsOf({
  undertakings: all,
  correspondences,
}: Pair): Record<'all' | 'clear' | 'weak' | 'silent', number> {
  const tiedBy = (ties: readonly Correspondence[]) => {
    const tied = new Set(ties.map(({ from, undertaking }) => `${from} ${undertaking}`));
    return all.filter(({ id, provision }) => tied.has(`${provision} ${id}`)).length;
  };
  const [clear, tied] = [tiedBy(clearOnes(correspondences)), tiedBy(correspondences)];
  return { all: all.length, clear, weak: tied - clear, silent: all.length - tied };
}

/** The older clauses without a tie, weak ones included, in the order of the text. */
export function untiedOf({ olderClauses, correspondences }: Pair): Provision[] {
  const tied = new Set(correspondences.map(({ from }) => from));
  return olderClauses.filter(({ eId }) => !tied.has(eId));
}

/** What correspondences lead from or to: an older clause, or a column of the newer text. */
export interface End {
  eId: string;
  name: string;
  ties: Correspondence[];
}

/** Both ends of a pair, in the order of the texts, each with those of some correspondences that are its own. */
export function endsOf(
  edition: Edition,
  pair: Pair,
  ties: readonly Correspondence[],
): { older: End[]; newer: End[] } {
  return {
    older: pair.olderClauses.map((clause) => ({
      eId: clause.eId,
      name: namedClause(pair.older, clause),
      ties: ties.filter(({ from }) => from === clause.eId),
    })),
    newer: comparedColumns(pair).map((column) => ({
      eId: column.eId,
      name: columnName(pair.newer, column),
      ties: ties.filter(({ to }) => columnOf(edition, to) === column.eId),
    })),
  };
}

export interface Row {
  clause: Provision;
  ties: Correspondence[];
  /** By column, in their order. */
  cells: { column: Column; ties: Correspondence[] }[];
}

/** The rows of a pair: older clauses, each with what ties it to each column of the newer text. */
export function rowsOf(edition: Edition, pair: Pair): Row[] {
  const columns = comparedColumns(pair);
  return pair.olderClauses.map((clause) => {
    const ties = pair.correspondences.filter(({ from }) => from === clause.eId);
    return {
      clause,
      ties,
      cells: columns.map((column) => ({
        column,
        ties: ties.filter(({ to }) => columnOf(edition, to) === column.eId),
      })),
    };
  });
}

/**
 * The fewest older clauses that carry more than half of the strong and clear ties, the most tied first, each with how
 * many it carries; and all of these ties.
 */
export function mostTied({ olderClauses, correspondences }: Pair): {
  most: { clause: Provision; figure: number }[];
  total: number;
} {
  const clear = clearOnes(correspondences);
  const counted = olderClauses
    .map((clause) => ({ clause, figure: clear.filter(({ from }) => from === clause.eId).length }))
    .toSorted((a, b) => b.figure - a.figure);
  let carried = 0;
  const enough = counted.findIndex(({ figure }) => (carried += figure) * 2 > clear.length);
  return { most: counted.slice(0, enough + 1), total: clear.length };
}
