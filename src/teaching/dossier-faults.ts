/**
 * What can be wrong with a dossier from outside, an address or a file, and the check that finds it: its reader is total,
 * and gives a dossier or the faults, never a part of one.
 */
import { keyOf, LIMITS, type Dossier, type DossierEntry } from './dossier.ts';
import { isPlain } from './plain-text.ts';

export type Fault =
  /** It is no dossier at all, or one of a later version of the site. */
  | { kind: 'foreign' | 'version' }
  /** Its end or its middle is missing or was changed on the way. */
  | { kind: 'damaged' }
  /** It is longer than any dossier may be. */
  | { kind: 'long' }
  /** An entry, counted from 1, is none that a dossier can hold. */
  | { kind: 'entry' | 'reference' | 'twice'; at: number }
  /** A text is too long, or holds signs that nobody writes. */
  | { kind: 'too-long' | 'signs'; part: TextPart; at: number | null };

export type TextPart = 'title' | 'introduction' | 'heading' | 'question' | 'note';

export type Reading = { dossier: Dossier; faults: [] } | { dossier: null; faults: Fault[] };

/** An eId, with the item's number where it is one's: what ids are made of, whichever texts there are. */
const EID = /^[a-z0-9][a-z0-9-]*(\/[\p{L}\p{N}][\p{L}\p{N}.-]*)+(#p[1-9]\d{0,3})?$/u;
/** The id of a subject. */
const SUBJECT = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 120;

/** A reading of what may be a dossier: it, or all that is wrong with it. */
export function checked(dossier: Dossier): Reading {
  if (dossier.entries.length > LIMITS.entries) return refused({ kind: 'long' });
  const seen = new Set<string>();
  const faults = [
    ...faultsOfText('title', dossier.title, null),
    ...faultsOfText('introduction', dossier.introduction, null),
    ...dossier.entries.flatMap((entry, index): Fault[] => {
      const at = index + 1;
      if (entry.kind === 'heading') return faultsOfText('heading', entry.text, at);
      const key = keyOf(entry);
      const isDouble = seen.has(key);
      seen.add(key);
      return [
        ...(isReference(entry) ? [] : [{ kind: 'reference', at } as const]),
        ...(isDouble ? [{ kind: 'twice', at } as const] : []),
        ...faultsOfText('question', entry.question, at),
        ...faultsOfText('note', entry.note, at),
      ];
    }),
  ];
  return faults.length === 0 ? { dossier, faults: [] } : refused(...faults);
}

export function refused(...faults: Fault[]): Reading {
  return { dossier: null, faults };
}

function isReference(entry: Exclude<DossierEntry, { kind: 'heading' }>): boolean {
  if (entry.kind === 'subject') return SUBJECT.test(entry.id) && entry.id.length <= LONGEST_ID;
  const ids = entry.kind === 'pair' ? [entry.a, entry.b] : [entry.eId];
  return ids.every((id) => EID.test(id) && id.length <= LONGEST_ID) && new Set(ids).size === ids.length;
}

function faultsOfText(part: TextPart, text: string, at: number | null): Fault[] {
  if (text.length > LIMITS[part]) return [{ kind: 'too-long', part, at }];
  return isPlain(text) ? [] : [{ kind: 'signs', part, at }];
}
