/**
 * A handout: what a class gets of a dossier, as parts in the order of the sheet. Pages, Word and Markdown are made of
 * it and add nothing but form. Pure: from the dossier, what the edition has of its texts, and whom the copy is for.
 */
import { bindMarks } from '../../edition/french-marks.ts';
import type { Acronym } from '../../model/acronyms.ts';
import type { Dossier, DossierEntry } from '../dossier.ts';
import type { Material, PrintedProvision, PrintedTie } from '../material.ts';
import { linesOf, type Calls, type Line } from './pieces.ts';
import { referencesOf, type Reference } from './references.ts';

/** The pupils' sheet, or the teacher's: with reasons, cautions and notes. */
export type Copy = 'pupil' | 'teacher';

export interface Handout {
  copy: Copy;
  title: string;
  /** Paragraphs. */
  introduction: string[];
  parts: Part[];
  /** The acronyms called, in the order of their calls, which are counted from 1. */
  notes: Acronym[];
  references: Reference[];
}

export type Part =
  { kind: 'heading'; text: string } | TextsPart | SubjectPart | { kind: 'unknown'; ids: string[] };

/** What is asked of a part, and what the teacher noted. */
interface AskedPart {
  questions: Question[];
  /** Paragraphs; none on the pupils' copy. */
  note: string[];
}

/** One provision, or two that are compared. */
export interface TextsPart extends AskedPart {
  kind: 'texts';
  clauses: PrintedClause[];
  /** The tie of the two, where the copy tells it. */
  tie: SaidTie | null;
}

export interface SubjectPart extends AskedPart {
  kind: 'subject';
  label: string;
  definition: string;
  /** The clauses that are about it, by instrument. */
  references: Reference[];
}

export interface PrintedClause {
  provision: PrintedProvision;
  lines: Line[];
  /** What ties it to others, the strongest first, where the copy tells it. */
  ties: LinkedClause[];
}

/** A clause at the other end of a tie. */
export interface LinkedClause {
  relation: PrintedTie['relation'];
  /** Whether it is the newer of the two, which does what the relation says. */
  isNewer: boolean;
  provision: PrintedProvision;
}

export interface SaidTie {
  relation: PrintedTie['relation'];
  newer: PrintedProvision;
  older: PrintedProvision;
  /** Why, and what speaks against it; null on the pupils' copy. */
  reason: { rationale: string; caution: string | null; otherReading: PrintedTie['otherReading'] } | null;
}

export interface Question {
  /** Counted through the sheet, from 1. */
  number: number;
  text: string;
}

/** @param acronyms those of the texts, in any order */
export function handoutOf(
  dossier: Dossier,
  material: Material,
  acronyms: readonly Acronym[],
  copy: Copy,
): Handout {
  const calls: Calls = { acronyms, called: [] };
  let asked = 0;
  const printed: PrintedProvision[] = [];
  const clauseOf = (provision: PrintedProvision, other?: PrintedProvision): PrintedClause => {
    printed.push(provision);
    return {
      provision,
      lines: linesOf(provision, calls),
      ties: dossier.withTies && other === undefined ? linked(provision, material) : [],
    };
  };
  const askedOf = ({ question, note }: { question: string; note: string }): AskedPart => ({
    questions: paragraphsOf(question).map((text) => ({ number: (asked += 1), text })),
    note: copy === 'teacher' ? paragraphsOf(note) : [],
  });
  const partOf = (entry: DossierEntry): Part => {
    if (entry.kind === 'heading') return { kind: 'heading', text: bindMarks(entry.text) };
    if (entry.kind === 'subject') {
      const subject = material.subject(entry.id);
      if (subject === null) return { kind: 'unknown', ids: [entry.id] };
      const about = subject.principal.flatMap((eId) => material.provision(eId) ?? []);
      const { label, definition } = subject;
      return { kind: 'subject', label, definition, references: referencesOf(about), ...askedOf(entry) };
    }
    const ids = entry.kind === 'pair' ? [entry.a, entry.b] : [entry.eId];
    const found = ids.map((eId) => material.provision(eId));
    const provisions = found.filter((provision) => provision !== null);
    if (provisions.length < ids.length)
      return { kind: 'unknown', ids: ids.filter((_, index) => found[index] === null) };
    const [first, second] = provisions;
    return {
      kind: 'texts',
      clauses: provisions.map((provision) => clauseOf(provision, provision === first ? second : first)),
      tie:
        first && second && (dossier.withTies || copy === 'teacher')
          ? saidTie(first, second, material, copy)
          : null,
      ...askedOf(entry),
    };
  };
  const parts = dossier.entries.map(partOf);
  return {
    copy,
    title: bindMarks(dossier.title.trim()),
    introduction: paragraphsOf(dossier.introduction),
    parts,
    notes: calls.called,
    references: referencesOf(printed),
  };
}

function saidTie(
  one: PrintedProvision,
  other: PrintedProvision,
  material: Material,
  copy: Copy,
): SaidTie | null {
  const tie = material.tie(one.eId, other.eId);
  if (tie === null) return null;
  const [older, newer] = tie.from === one.eId ? [one, other] : [other, one];
  const { relation, rationale, caution, otherReading } = tie;
  return { relation, older, newer, reason: copy === 'teacher' ? { rationale, caution, otherReading } : null };
}

function linked({ eId }: PrintedProvision, material: Material): LinkedClause[] {
  return material.tiesOf(eId).flatMap(({ from, to, relation }) => {
    const isNewer = from === eId;
    const provision = material.provision(isNewer ? to : from);
    return provision === null ? [] : [{ relation, isNewer, provision }];
  });
}

/** A text as its author parted it: each line that says something, its marks on the line of their word. */
function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => bindMarks(line.trim()))
    .filter((line) => line !== '');
}
