import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../../src/model/diagnostic.ts';
import { KINDS, readQueries } from '../../../src/search/evaluation/judged-query.ts';

const clauses = new Set(['first/i', 'second/1/1', 'second/1/2']);

/** A file with one query of each kind, some replaced by those given. */
function fileOf(name: string, given: Partial<Record<string, string>> = {}): string {
  return KINDS.map(
    (kind) =>
      given[kind] ??
      `- query: ${kind} of ${name}\n  kind: ${kind}\n  clauses: ${kind === 'no-answer' ? '{}' : '{ first/i: 2 }'}\n`,
  ).join('');
}

function faultsOf(...sources: string[]): string[] {
  const files = sources.map((source, index) => ({ file: `${index}.yaml`, source, kinds: KINDS, fewest: 1 }));
  return readQueries(files, clauses).diagnostics.map(formatDiagnostic);
}

describe('judged queries', () => {
  test('are read with the grades of their clauses, a set a file', () => {
    const slip =
      "- query: ' payx '\n  kind: slip\n  why: as it sounds\n  clauses: { second/1/1: 2, first/i: 1 }\n";
    const { sets, diagnostics } = readQueries(
      [
        { file: 'a.yaml', source: fileOf('a', { slip }), kinds: KINDS, fewest: 1 },
        { file: 'b.yaml', source: fileOf('b'), kinds: KINDS, fewest: 1 },
      ],
      clauses,
    );
    expect(diagnostics).toEqual([]);
    expect(sets.map((set) => set.length)).toEqual([KINDS.length, KINDS.length]);
    const grades = new Map([
      ['second/1/1', 2],
      ['first/i', 1],
    ]);
    expect(sets[0]?.[1]).toEqual({ query: 'payx', kind: 'slip', grades });
  });

  test.each([
    {
      fault: 'an unknown clause, and which are near',
      slip: '- query: a\n  kind: slip\n  clauses: { second/1/3: 2 }\n',
      told: /^0\.yaml:6:26 error\[query-clause\].* second\/1\/3\. Hint: did you mean second\/1\/1/,
    },
    {
      fault: 'a grade there is not',
      slip: '- query: a\n  kind: slip\n  clauses: { first/i: 3 }\n',
      told: /^0\.yaml:6:23 error\[yaml-schema\].*use `1` or `2`/,
    },
    {
      fault: 'a kind there is not',
      slip: '- query: a\n  kind: slips\n  clauses: { first/i: 2 }\n',
      told: /^0\.yaml:5:9 error\[yaml-schema\].*`slip`/,
    },
    {
      fault: 'a query that lacks an answer',
      slip: '- query: a\n  kind: slip\n  clauses: {}\n',
      told: /^0\.yaml:4:10 error\[query-answer\] “a” has no clause/,
    },
    {
      fault: 'a kind with too few queries',
      slip: '',
      told: /error\[query-kind\] 0 queries of the kind `slip`, expected 1 or more/,
    },
  ])('tell $fault', ({ slip, told }) => {
    expect(faultsOf(fileOf('a', { slip }))).toEqual([expect.stringMatching(told)]);
  });

  test('are refused where one without an answer has clauses', () => {
    const given = { 'no-answer': '- query: a\n  kind: no-answer\n  clauses: { first/i: 1 }\n' };
    expect(faultsOf(fileOf('a', given))).toEqual([expect.stringContaining('yet its kind is `no-answer`')]);
  });

  test('are refused where another file judges one too', () => {
    expect(faultsOf(fileOf('a'), fileOf('a'))).toContainEqual(
      expect.stringMatching(/^1\.yaml:4:10 error\[query-twice\] “slip of a” is judged at 0\.yaml:4 too/),
    );
  });
});
