/** Reads the judged queries, and the clauses of the built site that answer them. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Corpus } from '../../src/data/corpus.ts';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import { readQueries, type JudgedQuery } from '../../src/search/evaluation/judged-query.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Each set of queries and the fewest it must have of each kind. */
export const SETS = [
  { name: 'queries', fewest: 9 },
  { name: 'unseen', fewest: 4 },
] as const;
export type SetName = (typeof SETS)[number]['name'];

/** eIds of the clauses of the built site, by path of their page. */
export function readClauses(dist: string): Map<string, string> {
  const corpus = Corpus.parse(JSON.parse(readFileSync(join(dist, 'donnees/corpus.json'), 'utf8')));
  const provisions = corpus.instruments.flatMap((instrument) => instrument.provisions);
  return new Map(
    provisions.filter(({ kind }) => kind === 'clause').map(({ path, eId }): [string, string] => [path, eId]),
  );
}

/** The queries of every set. @throws Error listing all faults of their files */
export function readSets(eIds: ReadonlySet<string>): Map<SetName, JudgedQuery[]> {
  const files = SETS.map(({ name, fewest }) => {
    const path = join(project, `tests/search/${name}.yaml`);
    return { file: relative(project, path), source: readFileSync(path, 'utf8'), fewest };
  });
  const { sets, diagnostics } = readQueries(files, eIds);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return new Map(SETS.map(({ name }, index) => [name, sets[index] ?? []]));
}
