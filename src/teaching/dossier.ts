/**
 * A dossier: a reader's own selection of texts, in an order, with headings between, questions and notes. It holds ids
 * alone; the words come from the edition, so that nobody can put other words under the number of a clause.
 */

export interface Dossier {
  title: string;
  introduction: string;
  /** Whether what ties its clauses to others is shown and printed with them. */
  withTies: boolean;
  entries: DossierEntry[];
}

export type DossierEntry =
  | { kind: 'heading'; text: string }
  /** A provision, or an item of one: `dialogue-2024/4/80#p3`. */
  | ({ kind: 'provision'; eId: string } & Asked)
  /** Two provisions; a correspondence is a pair that is tied. */
  | ({ kind: 'pair'; a: string; b: string } & Asked)
  | ({ kind: 'subject'; id: string } & Asked);

/** What is added to a text. */
export interface Asked {
  /** For the pupils: it is printed on their sheet. */
  question: string;
  /** For the teacher alone. */
  note: string;
}

/** A text of a dossier, by its ids alone. */
export type Reference =
  | { kind: 'provision'; eId: string }
  | { kind: 'pair'; a: string; b: string }
  | { kind: 'subject'; id: string };

/** An entry taken out, and where it stood. */
export interface Removal {
  entry: DossierEntry;
  index: number;
}

/** Most characters of each text, and most entries: what a class can use, and less than a browser chokes on. */
export const LIMITS = {
  title: 200,
  introduction: 3000,
  heading: 200,
  question: 1000,
  note: 3000,
  entries: 200,
};

export function emptyDossier(): Dossier {
  return { title: '', introduction: '', withTies: false, entries: [] };
}

/** A reference as one word, the same for two entries of the same texts, in whatever order a pair names them. */
export function keyOf(reference: Reference): string {
  if (reference.kind === 'provision') return reference.eId;
  if (reference.kind === 'subject') return `sujet:${reference.id}`;
  return [reference.a, reference.b].sort().join(' ');
}

/** Where a text stands in a dossier; -1 where it does not. */
export function indexOf({ entries }: Dossier, reference: Reference): number {
  const key = keyOf(reference);
  return entries.findIndex((entry) => entry.kind !== 'heading' && keyOf(entry) === key);
}

/** How many clauses of a text stand in other texts of a dossier too, which then prints their words more than once. */
export function repeatedIn({ entries }: Dossier, reference: Reference): number {
  const key = keyOf(reference);
  const others = entries.flatMap((entry) =>
    entry.kind === 'heading' || keyOf(entry) === key ? [] : clausesOf(entry),
  );
  return clausesOf(reference).filter((eId) => others.includes(eId)).length;
}

function clausesOf(reference: Reference): string[] {
  if (reference.kind === 'subject') return [];
  return reference.kind === 'pair' ? [reference.a, reference.b] : [reference.eId];
}

/** How many texts a dossier has, its headings not counted. */
export function textCount({ entries }: Dossier): number {
  return entries.filter(({ kind }) => kind !== 'heading').length;
}

/** Whether a dossier takes one more entry. */
export function isFull({ entries }: Dossier): boolean {
  return entries.length >= LIMITS.entries;
}

/** Adds a text at the end. A dossier that has it, or is full, is given back as it is. */
export function addText(dossier: Dossier, reference: Reference): Dossier {
  if (indexOf(dossier, reference) !== -1) return dossier;
  return addEntry(dossier, { ...reference, question: '', note: '' });
}

export function addHeading(dossier: Dossier, text: string): Dossier {
  return addEntry(dossier, { kind: 'heading', text });
}

/** Takes an entry out; null where the dossier has none there. */
export function removeEntry(dossier: Dossier, index: number): { dossier: Dossier; removal: Removal } | null {
  const entry = dossier.entries[index];
  if (entry === undefined) return null;
  return { dossier: { ...dossier, entries: spliced(dossier.entries, index, 1) }, removal: { entry, index } };
}

/** Puts an entry back where it stood, or at the end of what has grown shorter since; a text that is back is not doubled. */
export function undoRemoval(dossier: Dossier, { entry, index }: Removal): Dossier {
  if (entry.kind !== 'heading' && indexOf(dossier, entry) !== -1) return dossier;
  return { ...dossier, entries: spliced(dossier.entries, index, 0, entry) };
}

/** Moves an entry to a place, the nearest there is. */
export function moveEntry(dossier: Dossier, from: number, to: number): Dossier {
  const entry = dossier.entries[from];
  if (entry === undefined) return dossier;
  return { ...dossier, entries: spliced(spliced(dossier.entries, from, 1), Math.max(to, 0), 0, entry) };
}

/** Puts another entry in the place of one, such as the same with another question. */
export function changeEntry(dossier: Dossier, index: number, entry: DossierEntry): Dossier {
  if (dossier.entries[index] === undefined) return dossier;
  return { ...dossier, entries: spliced(dossier.entries, index, 1, entry) };
}

function addEntry(dossier: Dossier, entry: DossierEntry): Dossier {
  return isFull(dossier) ? dossier : { ...dossier, entries: [...dossier.entries, entry] };
}

function spliced(
  entries: readonly DossierEntry[],
  start: number,
  count: number,
  ...others: DossierEntry[]
): DossierEntry[] {
  return [...entries.slice(0, start), ...others, ...entries.slice(start + count)];
}
