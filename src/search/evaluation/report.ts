/** Report of an evaluation, as text for the terminal. */
import type { Grade, JudgedQuery, Kind } from './judged-query.ts';
import { DEPTH, meansOf, type Means, type Measured } from './measures.ts';

/** One judged query put to both searches. */
export interface Trial {
  judged: JudgedQuery;
  /** eIds of the clauses shown, best first. */
  ranking: string[];
  ours: Measured;
  plain: Measured;
}

/** A line of the table: the means of both searches over one kind of query, or over all. */
export interface Row {
  kind: Kind | 'overall';
  ours: Means;
  plain: Means;
}

/** One row for each kind with queries, in the order of `kinds`, then one overall. */
export function rowsOf(trials: readonly Trial[], kinds: readonly Kind[]): Row[] {
  const row = (kind: Row['kind'], some: readonly Trial[]): Row => ({
    kind,
    ours: meansOf(some.map(({ ours }) => ours)),
    plain: meansOf(some.map(({ plain }) => plain)),
  });
  const ofKind = (kind: Kind) => trials.filter(({ judged }) => judged.kind === kind);
  const known = kinds.filter((kind) => ofKind(kind).length > 0);
  return [...known.map((kind) => row(kind, ofKind(kind))), row('overall', trials)];
}

/** The table of the means, the site's search beside plain Pagefind. */
export function tableOf(rows: readonly Row[]): string {
  const measures = [`nDCG@${DEPTH}`, `recall@${DEPTH}`, 'no result'];
  const lines = [
    ['', '', 'this site', '', '', 'plain Pagefind', '', ''],
    ['kind', 'queries', ...measures, ...measures],
    ...rows.map(({ kind, ours, plain }) => [kind, String(ours.queries), ...cells(ours), ...cells(plain)]),
  ];
  const widths = (lines[1] ?? []).map((_, column) =>
    Math.max(...lines.slice(1).map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cells({ ndcg, recall, empty }: Means): string[] {
  return [ndcg.toFixed(3), recall.toFixed(3), empty === null ? '–' : `${(100 * empty).toFixed(1)} %`];
}

/** For each query with an nDCG below a bound: the clauses shown and those lacking, with their grades. */
export function missesOf(trials: readonly Trial[], bound: number): string[] {
  return trials
    .filter(({ ours }) => ours.ndcg < bound)
    .flatMap(({ judged: { query, kind, grades }, ranking, ours }) => {
      const shown = ranking.slice(0, DEPTH);
      const lacking = [...grades].filter(([eId]) => !shown.includes(eId));
      return [
        `${ours.ndcg.toFixed(3)}  ${query}  (${kind})`,
        `       shown:   ${list(shown.map((eId) => [eId, grades.get(eId) ?? 0]))}`,
        `       lacking: ${list(lacking.sort(([, a], [, b]) => b - a))}`,
      ];
    });
}

function list(graded: readonly [eId: string, grade: Grade | 0][]): string {
  return graded.length === 0 ? 'nothing' : graded.map(([eId, grade]) => `${eId} [${grade}]`).join(', ');
}
