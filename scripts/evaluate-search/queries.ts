/** Reads the judged queries. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import { buildLexicon } from '../../src/search/core/lexicon.ts';
import type { SearchText } from '../../src/search/core/search-text.ts';
import { readQueries, type JudgedQuery } from '../../src/search/evaluation/judged-query.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Each set of queries and the fewest it must have of each kind. */
export const SETS = [
  { name: 'queries', fewest: 9 },
  { name: 'unseen', fewest: 4 },
] as const;
export type SetName = (typeof SETS)[number]['name'];

/** The queries of every set. @throws Error listing all faults of their files */
export function readSets(text: SearchText): Map<SetName, JudgedQuery[]> {
  const eIds = new Set(buildLexicon(text).clauses.map(({ eId }) => eId));
  const files = SETS.map(({ name, fewest }) => {
    const path = join(project, `tests/search/${name}.yaml`);
    return { file: relative(project, path), source: readFileSync(path, 'utf8'), fewest };
  });
  const { sets, diagnostics } = readQueries(files, eIds);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return new Map(SETS.map(({ name }, index) => [name, sets[index] ?? []]));
}
