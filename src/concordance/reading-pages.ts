/**
 * The pages that read correspondences: of each older clause and each column of a newer text in each comparison, of each
 * correspondence, and of each that was withdrawn; and, where a text is in several comparisons, of the ways to these.
 */
import { columnsOf, comparedColumns, type Column } from '../edition/columns.ts';
import { pairsOf, type Pair } from '../edition/concordance.ts';
import { clausesOf, placeOf, type Place } from '../edition/lookups.ts';
import { withdrawnTies, type WithdrawnTie } from '../edition/revisions.ts';
import type { Correspondence } from '../model/concordance.ts';
import type { Edition, Instrument } from '../model/edition.ts';
import { ownPages } from '../model/own-pages.ts';
import { concordancePath, correspondencePath } from '../model/site-paths.ts';
import { readingPath, viewPath, VIEWS } from './comparison-paths.ts';

/** An older clause, or a column of a newer text. */
export type Read =
  { side: 'older'; place: Place } | { side: 'newer'; instrument: Instrument; column: Column };

export type ReadingPage = { path: string } & (
  | { kind: 'clause'; pair: Pair; place: Place }
  | { kind: 'column'; pair: Pair; column: Column }
  | { kind: 'choice'; read: Read; ways: { pair: Pair; path: string }[] }
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
  const pages: ReadingPage[] = [
    ...edition.instruments.flatMap((instrument) => clausePages(edition, instrument)),
    ...edition.instruments.flatMap((instrument) => columnPages(edition, instrument)),
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
  const views = pairs.flatMap((pair) => VIEWS.map((view) => viewPath(edition, pair, view)));
  const taken = new Set<string>([...ownPages.map(({ path }) => path), ...views]);
  for (const { path } of pages) {
    if (taken.has(path)) throw new Error(`two pages of the concordance would have the path ${path}`);
    taken.add(path);
  }
  return pages;
}

/** The pages of the clauses of a text as the older one: a page in each comparison, and one for the choice of several. */
function clausePages(edition: Edition, instrument: Instrument): ReadingPage[] {
  const pairs = pairsOf(edition).filter(({ older }) => older === instrument);
  return clausesOf(instrument).flatMap((clause) => {
    const place = placeOf(edition, clause.eId);
    const own = pairs.filter(({ olderClauses }) => olderClauses.includes(clause));
    return withChoice(
      own.map((pair) => ({
        kind: 'clause' as const,
        path: readingPath(edition, pair, clause.eId),
        ...{ pair, place },
      })),
      { side: 'older', place },
      clause.eId,
    );
  });
}

/** The same of the columns of a text as the newer one. */
function columnPages(edition: Edition, instrument: Instrument): ReadingPage[] {
  const pairs = pairsOf(edition).filter(({ newer }) => newer === instrument);
  return columnsOf(instrument).flatMap((column) => {
    const own = pairs.filter((pair) => comparedColumns(pair).some(({ eId }) => eId === column.eId));
    return withChoice(
      own.map((pair) => ({
        kind: 'column' as const,
        path: readingPath(edition, pair, column.eId),
        ...{ pair, column },
      })),
      { side: 'newer', instrument, column },
      column.eId,
    );
  });
}

/** Pages, with one for the choice before them where none of them has the address without a comparison. */
function withChoice<Page extends ReadingPage & { pair: Pair }>(
  pages: Page[],
  read: Read,
  eId: string,
): ReadingPage[] {
  const path = concordancePath(eId);
  if (pages.length === 0 || pages.some((page) => page.path === path)) return pages;
  const ways = pages.map((page) => ({ pair: page.pair, path: page.path }));
  return [{ kind: 'choice', path, read, ways }, ...pages];
}
