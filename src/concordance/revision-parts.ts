/** The list of revisions, parted: ties by their older clause, then what else changed. Each part has a page of its own. */
import { placeOf } from '../edition/lookups.ts';
import { namedReference, nameOf } from '../edition/names.ts';
import { changesById, clausesOfTie } from '../edition/revisions.ts';
import type { Edition } from '../model/edition.ts';
import type { Change } from '../model/revisions.ts';
import { correspondencePath, revisionsPath } from '../model/site-paths.ts';
import { words } from '../strings/words.ts';
import { labelOf } from './revision-label.ts';

const revisionsWords = words('revisions');

/** What changed about one thing in one revision. */
export interface RevisedEntry {
  /** Anchor on the page of the part; null where a newer revision of the same thing has it. */
  anchor: string | null;
  label: string;
  /** Path of the correspondence, there or withdrawn; null of other things. */
  path: string | null;
  changes: readonly Change[];
}

export interface RevisionPart {
  path: string;
  heading: string;
  /** Those with an entry in this part, the newest first. */
  revisions: { date: string; entries: RevisedEntry[] }[];
}

/** Last segments of the paths of the parts that are of no clause, in the order of the list. */
const OTHERS = ['silences', 'nouveautes', 'repetitions', 'apparat'] as const;

/** The anchor of what changed, which once stood on the one page of all revisions. */
export function revisionAnchor(id: string): string {
  return id.replace(/[^\w.-]+/g, '-');
}

/** All parts: clauses in the order of the texts, then the others. */
export function revisionParts(edition: Edition): RevisionPart[] {
  const parts = new Map<string, RevisionPart>();
  const anchors = new Set<string>();
  for (const revision of edition.revisions) {
    for (const { id, changes } of changesById(revision)) {
      const tie = clausesOfTie(edition.instruments, id);
      const key = tie?.from ?? otherPartOf(id);
      const part = parts.get(key) ?? {
        path: revisionsPath(key),
        heading: tie === null ? revisionsWords.parts[otherPartOf(id)] : referenceOf(edition, tie.from),
        revisions: [],
      };
      parts.set(key, part);
      if (part.revisions.at(-1)?.date !== revision.date)
        part.revisions.push({ date: revision.date, entries: [] });
      const anchor = revisionAnchor(id);
      part.revisions.at(-1)?.entries.push({
        anchor: anchors.has(anchor) ? null : anchor,
        label: tie === null ? labelOf(edition, id) : nameOf(edition, tie.to),
        path: tie === null ? null : correspondencePath(tie),
        changes,
      });
      anchors.add(anchor);
    }
  }
  const clauses = edition.instruments.flatMap(({ provisions }) => provisions.map(({ eId }) => eId));
  return [...clauses, ...OTHERS].flatMap((key) => parts.get(key) ?? []);
}

/** The part of what is no tie, by its id; novelties have what is of no other. */
function otherPartOf(id: string): (typeof OTHERS)[number] {
  if (id.startsWith('silence-')) return 'silences';
  if (id.startsWith('repetition-')) return 'repetitions';
  return id.startsWith('sic ') ? 'apparat' : 'nouveautes';
}

function referenceOf(edition: Edition, eId: string): string {
  const { instrument, provision } = placeOf(edition, eId);
  return namedReference(instrument, provision);
}

/** How many changes there are in some entries. */
export function countOf(entries: readonly RevisedEntry[]): number {
  return entries.reduce((sum, { changes }) => sum + changes.length, 0);
}
