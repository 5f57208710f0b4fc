/** Judged queries, read from YAML: a query, its kind, and a grade for each clause that answers it. */
import { z } from 'zod';
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import { didYouMean } from '../../convert/nearest.ts';
import { readYaml } from '../../convert/read/yaml.ts';

/** Kinds of queries, by their difficulty. */
export const KINDS = [
  'no-accents',
  'slip',
  'number',
  'elided',
  'everyday-word',
  'abbreviation',
  'place',
  'person',
  'law-number',
  'clause-number',
  'phrase',
  'capitals',
  'several-words',
  'no-answer',
  'sentence',
  'inclusive',
  'pasted',
  'preamble',
  'one-text',
] as const;
export type Kind = (typeof KINDS)[number];

/** 2: the clause is about the subject asked for; 1: it bears on it or names it in passing; other clauses have none. */
const Grade = z.literal([1, 2]);
export type Grade = z.infer<typeof Grade>;

const JudgedQueries = z.array(
  z.strictObject({
    query: z.string().trim().min(1),
    kind: z.enum(KINDS),
    /** The difficulty, where it is not plain. */
    why: z.string().min(1).optional(),
    /** Grades by eId; empty where the texts have no answer. */
    clauses: z.record(z.string(), Grade),
  }),
);

export interface JudgedQuery {
  query: string;
  kind: Kind;
  /** Grades by eId; other clauses have grade 0. */
  grades: ReadonlyMap<string, Grade>;
}

/** A file of judged queries. */
export interface QueryFile {
  /** Name used in diagnostics. */
  file: string;
  source: string;
  /** Kinds that it must have, and the fewest queries of each, so that an average says something. */
  kinds: readonly Kind[];
  fewest: number;
}

export interface ReadQueries {
  /** The queries of each file, in the order of the files. */
  sets: JudgedQuery[][];
  diagnostics: Diagnostic[];
}

/**
 * Reads files of judged queries and checks their clauses, their grades, and that no query stands twice.
 *
 * @param clauses eIds of all clauses
 * @returns the queries of the files that could be read, and all faults
 */
export function readQueries(files: readonly QueryFile[], clauses: ReadonlySet<string>): ReadQueries {
  const diagnostics: Diagnostic[] = [];
  const places = new Map<string, string>();
  const sets = files.map(({ file, source, kinds, fewest }) => {
    const { yaml, diagnostics: faults } = readYaml(file, source, JudgedQueries);
    diagnostics.push(...faults);
    if (yaml === null) return [];
    const counts = new Map<Kind, number>();
    const queries = yaml.value.map(({ query, kind, clauses: graded }, index) => {
      const place = yaml.placeOf([index, 'query']);
      const refuse = (rule: string, message: string, hint: string) =>
        diagnostics.push(errorAt(place, rule, `“${query}” ${message}`, hint));
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      const earlier = places.get(query);
      if (earlier !== undefined)
        refuse('query-twice', `is judged at ${earlier} too`, 'remove one of the two');
      places.set(query, `${place.file}:${place.line}`);
      const grades = new Map(Object.entries(graded));
      for (const eId of [...grades.keys()].filter((id) => !clauses.has(id))) {
        const hint = didYouMean(eId, clauses)();
        diagnostics.push(
          errorAt(yaml.placeOf([index, 'clauses', eId]), 'query-clause', `no clause has the id ${eId}`, hint),
        );
      }
      const answered = grades.size > 0;
      if (answered === (kind === 'no-answer')) {
        const message = answered ? 'has clauses, yet its kind is `no-answer`' : 'has no clause';
        refuse(
          'query-answer',
          message,
          'the kind `no-answer` has `clauses: {}`, every other one clause or more',
        );
      }
      return { query, kind, grades };
    });
    for (const kind of kinds) {
      const count = counts.get(kind) ?? 0;
      if (count >= fewest) continue;
      const message = `${count} queries of the kind \`${kind}\`, expected ${fewest} or more`;
      diagnostics.push(errorAt(yaml.placeOf([]), 'query-kind', message, 'judge more queries of this kind'));
    }
    return queries;
  });
  return { sets, diagnostics };
}
