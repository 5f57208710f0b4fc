/** What a page is about, from which all that machines read of it is made. */
import type { Division, Instrument } from '../model/edition.ts';
import type { Correspondence } from '../model/concordance.ts';
import type { Subject } from '../model/subjects.ts';
import type { Place } from '../edition/lookups.ts';

export type About =
  | { kind: 'site' }
  | { kind: 'text'; instrument: Instrument }
  | { kind: 'division'; instrument: Instrument; division: Division }
  | { kind: 'provision'; place: Place }
  | { kind: 'correspondence'; correspondence: Correspondence }
  | { kind: 'subject'; subject: Subject }
  /** Any other page of the edition’s own. */
  | { kind: 'page' };

/** A page as its head knows it. */
export interface Page {
  /** Without the name of the site. */
  title: string;
  description: string;
  about: About;
  /** Its public address; null where it has none. */
  address: string | null;
}
