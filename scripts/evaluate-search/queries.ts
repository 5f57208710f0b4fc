/** Reads the judged queries. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import { buildLexicon } from '../../src/search/core/lexicon.ts';
import type { SearchText } from '../../src/search/core/search-text.ts';
import { KINDS, readQueries, type JudgedQuery, type Kind } from '../../src/search/evaluation/judged-query.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Kinds that came later, with the third set. */
const LATER: readonly Kind[] = ['sentence', 'inclusive', 'pasted', 'preamble', 'one-text'];
const FIRST = KINDS.filter((kind) => !LATER.includes(kind));
const THIRD: readonly Kind[] = [
  ...LATER,
  'no-accents',
  'slip',
  'everyday-word',
  'clause-number',
  'phrase',
  'several-words',
  'no-answer',
];

/** Each set of queries, the kinds that it must have, and the fewest of each. */
export const SETS = [
  { name: 'queries', kinds: FIRST, fewest: 9 },
  { name: 'unseen', kinds: FIRST, fewest: 4 },
  { name: 'unseen-2', kinds: THIRD, fewest: 4 },
] as const;
export type SetName = (typeof SETS)[number]['name'];

/** The queries of every set. @throws Error listing all faults of their files */
export function readSets(text: SearchText): Map<SetName, JudgedQuery[]> {
  const eIds = new Set(buildLexicon(text).clauses.map(({ eId }) => eId));
  const files = SETS.map(({ name, kinds, fewest }) => {
    const path = join(project, `tests/search/${name}.yaml`);
    return { file: relative(project, path), source: readFileSync(path, 'utf8'), kinds, fewest };
  });
  const { sets, diagnostics } = readQueries(files, eIds);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return new Map(SETS.map(({ name }, index) => [name, sets[index] ?? []]));
}
