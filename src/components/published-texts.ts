/** The texts, what ties them and their subjects as the public data give them to scripts of pages, with lookups. */
import type { OtherReading, Relation, Strength } from '../model/concordance.ts';
import type { Referred } from '../model/identity.ts';

/** The files, from the root of the site. */
export const textsFile = 'donnees/corpus.json';
export const tiesFile = 'donnees/correspondances.json';
export const subjectsFile = 'donnees/sujets.json';

/** A provision of `corpus.json`. */
export interface Clause {
  eId: string;
  kind: 'preamble' | 'clause' | 'closing';
  num: string | null;
  division: string | null;
  title?: string | undefined;
  text: string;
  items: string[];
  path: string;
}

/** An instrument of `corpus.json`. */
export interface Text {
  id: string;
  title: string;
  date: string;
  issuer: string;
  language: string;
  divisions: { eId: string; num: string; title: string }[];
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

export interface LoadedTexts {
  texts: Text[];
  ties: Tie[];
}

/** A subject of `sujets.json`. */
export interface ListedSubject {
  id: string;
  label: string;
  definition: string;
  principal: string[];
  passing: string[];
  unsaid: string | null;
  path: string;
}

/** A clause with its text. */
export interface Found {
  clause: Clause;
  text: Text;
}

/** The clause of an eId, null where no text has it. */
export function clauseOf({ texts }: LoadedTexts, eId: string): Found | null {
  for (const text of texts) {
    const clause = text.provisions.find((one) => one.eId === eId);
    if (clause !== undefined) return { clause, text };
  }
  return null;
}

/** What a correspondence quotes of one of its clauses. */
export function quoteOf(tie: Tie, eId: string): string {
  return eId === tie.from ? tie.quoteFrom : tie.quoteTo;
}

/** The correspondence of two clauses, in either order; null where they have none. */
export function tieOf({ ties }: LoadedTexts, one: string, other: string): Tie | null {
  const between = ({ from, to }: Tie) => (from === one && to === other) || (from === other && to === one);
  return ties.find(between) ?? null;
}

/** What a reference to a clause names, by the siglum of its text and its template; null for a provision without number. */
export function referredOf(
  { eId, num }: Clause,
  { divisions, provisions }: Text,
  { siglum, reference }: { siglum: string; reference?: string },
): Referred | null {
  if (num === null) return null;
  const around = divisions.filter((division) => eId.startsWith(`${division.eId}/`));
  const division = around.reduce<string | null>(
    (above, one) => (above === null || one.num.startsWith(`${above}.`) ? one.num : `${above}.${one.num}`),
    null,
  );
  const isRepeated = provisions.find((one) => one.num === num)?.eId !== eId;
  return { siglum, num, division, isRepeated, template: reference };
}
