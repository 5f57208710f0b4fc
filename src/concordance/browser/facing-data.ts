/** The texts and what ties them, loaded by the page that sets two clauses side by side, with lookups. */
import { siteAddress } from '../../components/browser-address.ts';
import type { OtherReading, Relation, Strength } from '../../model/concordance.ts';

/** A provision of `corpus.json`. */
export interface Clause {
  eId: string;
  kind: string;
  division: string | null;
  title?: string;
  text: string;
  items: string[];
  path: string;
}

/** An instrument of `corpus.json`. */
export interface Text {
  id: string;
  title: string;
  date: string;
  language: string;
  divisions: { eId: string; title: string }[];
  provisions: Clause[];
}

/** A correspondence of `correspondances.json`. */
export interface Tie {
  from: string;
  to: string;
  relation: Relation;
  strength: Strength;
  quoteFrom: string;
  quoteTo: string;
  rationale: string;
  caution: string | null;
  otherReading: OtherReading | null;
}

export interface FacingData {
  texts: Text[];
  ties: Tie[];
}

/** A clause with its text. */
export interface Found {
  clause: Clause;
  text: Text;
}

/** @throws where either file cannot be loaded */
export async function loadFacingData(): Promise<FacingData> {
  const [{ instruments }, { correspondences }] = await Promise.all([
    loaded<{ instruments: Text[] }>('/donnees/corpus.json'),
    loaded<{ correspondences: Tie[] }>('/donnees/correspondances.json'),
  ]);
  return { texts: instruments, ties: correspondences };
}

/** The clause of an eId, null where no text has it. */
export function clauseOf({ texts }: FacingData, eId: string): Found | null {
  for (const text of texts) {
    const clause = text.provisions.find((one) => one.eId === eId);
    if (clause !== undefined) return { clause, text };
  }
  return null;
}

/** The correspondence of two clauses, in either order; null where they have none. */
export function tieOf({ ties }: FacingData, one: string, other: string): Tie | null {
  const between = ({ from, to }: Tie) => (from === one && to === other) || (from === other && to === one);
  return ties.find(between) ?? null;
}

async function loaded<Content>(path: string): Promise<Content> {
  const answer = await fetch(siteAddress(path));
  if (!answer.ok) throw new Error(answer.statusText);
  return (await answer.json()) as Content;
}
