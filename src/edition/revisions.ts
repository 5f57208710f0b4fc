/** The revisions of an edition asked: which ties are gone, and what changed about each. */
import type { Edition, Instrument } from '../model/edition.ts';
import { correspondenceId, eIdAnchor } from '../model/identity.ts';
import type { Change, Revision } from '../model/revisions.ts';
import { clausePlaces } from './lookups.ts';

/** A tie that the edition once had. */
export interface WithdrawnTie {
  from: string;
  to: string;
  /** Day on which it went. */
  date: string;
  why: string;
  /** What it was: relation and strength, `reformule 1`; null where that is not recorded. */
  was: string | null;
}

const namesInTies = new WeakMap<readonly Instrument[], Map<string, string>>();

/** The clauses of a tie's id, null where it is that of something else. */
export function clausesOfTie(
  instruments: readonly Instrument[],
  id: string,
): { from: string; to: string } | null {
  const names = namesInTies.get(instruments) ?? clausesByName(instruments);
  namesInTies.set(instruments, names);
  const [from, to, ...more] = id.split('--').map((part) => names.get(part));
  return from === undefined || to === undefined || more.length > 0 ? null : { from, to };
}

/** Ids of the clauses by what names them in the id of a tie. */
function clausesByName(instruments: readonly Instrument[]): Map<string, string> {
  return new Map(clausePlaces({ instruments }).map(({ provision: { eId } }) => [eIdAnchor(eId), eId]));
}

const withdrawn = new WeakMap<Edition, WithdrawnTie[]>();

/** The ties that are no more, each with its last reason, in the order of the revisions, the newest first. */
export function withdrawnTies(edition: Edition): readonly WithdrawnTie[] {
  const ties = withdrawn.get(edition) ?? findWithdrawn(edition);
  withdrawn.set(edition, ties);
  return ties;
}

/** The withdrawn ties of a clause, older or newer. */
export function withdrawnTiesOf(edition: Edition, eId: string): WithdrawnTie[] {
  return withdrawnTies(edition).filter(({ from, to }) => from === eId || to === eId);
}

function findWithdrawn({ instruments, concordance, revisions }: Edition): WithdrawnTie[] {
  const there = new Set(concordance.correspondences.map(({ from, to }) => correspondenceId(from, to)));
  const gone = new Map<string, WithdrawnTie>();
  for (const { date, changes } of revisions) {
    for (const { id, what, was, why } of changes) {
      if (what !== 'retrait' || there.has(id) || gone.has(id)) continue;
      const clauses = clausesOfTie(instruments, id);
      if (clauses !== null) gone.set(id, { ...clauses, date, why, was });
    }
  }
  return [...gone.values()];
}

/** What changed about a tie, an entry of the apparatus or another thing with an id, in the order of the revisions, the newest first. */
export function changesOf({ revisions }: Edition, id: string): Change[] {
  return revisions.flatMap(({ changes }) => changes.filter((change) => change.id === id));
}

/** The changes of a revision by what they are about, each group and its changes in the order of the file. */
export function changesById({ changes }: Revision): { id: string; changes: Change[] }[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) groups.set(change.id, [...(groups.get(change.id) ?? []), change]);
  return Array.from(groups, ([id, all]) => ({ id, changes: all }));
}
