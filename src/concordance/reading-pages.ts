/**
 * The pages that read correspondences: of each older clause, of each column of a newer text, of each correspondence, and
 * of each that was withdrawn.
 */
import { columnsOf, type Column } from '../edition/columns.ts';
import { pairsOf, type Pair } from '../edition/concordance.ts';
import { clausesOf, placeOf, type Place } from '../edition/lookups.ts';
import { withdrawnTies, type WithdrawnTie } from '../edition/revisions.ts';
import type { Correspondence } from '../model/concordance.ts';
import type { Edition, Instrument } from '../model/edition.ts';
import { ownPages } from '../model/own-pages.ts';
import { concordancePath, correspondencePath } from '../model/site-paths.ts';

export type ReadingPage = { path: string } & (
  | { kind: 'clause'; place: Place }
  | { kind: 'column'; instrument: Instrument; column: Column }
  | { kind: 'pair'; pair: Pair; correspondence: Correspondence }
  | { kind: 'withdrawn'; tie: WithdrawnTie }
);

/**
 * All of them: clauses and columns in the order of the texts, then correspondences in that of the edition.
 *
 * @throws Error where two pages would have one path, as ids of texts and numbers of divisions may bring about
 */
export function readingPages(edition: Edition): ReadingPage[] {
  const pairs = pairsOf(edition);
  const older = edition.instruments.filter((one) => pairs.some((pair) => pair.older === one));
  const newer = edition.instruments.filter((one) => pairs.some((pair) => pair.newer === one));
  const pages: ReadingPage[] = [
    ...older.flatMap((instrument) =>
      clausesOf(instrument).map(({ eId }) => ({
        kind: 'clause' as const,
        path: concordancePath(eId),
        place: placeOf(edition, eId),
      })),
    ),
    ...newer.flatMap((instrument) =>
      columnsOf(instrument).map((column) => ({
        kind: 'column' as const,
        path: concordancePath(column.eId),
        instrument,
        column,
      })),
    ),
    ...pairs.flatMap((pair) =>
      pair.correspondences.map((correspondence) => ({
        kind: 'pair' as const,
        path: correspondencePath(correspondence),
        pair,
        correspondence,
      })),
    ),
    ...withdrawnTies(edition).map((tie) => ({
      kind: 'withdrawn' as const,
      path: correspondencePath(tie),
      tie,
    })),
  ];
  const taken = new Set<string>(ownPages.map(({ path }) => path));
  for (const { path } of pages) {
    if (taken.has(path)) throw new Error(`two pages of the concordance would have the path ${path}`);
    taken.add(path);
  }
  return pages;
}
