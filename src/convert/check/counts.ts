/** Compares what was found in a text with the figures of its description. */
import { allDivisions } from '../../edition/divisions.ts';
import type { InstrumentDescription } from '../../model/description.ts';
import { levelsOf, ownClausesOf, pathInLevel } from '../../model/description-body.ts';
import { addAll, errorAt, type Diagnostic, type FilePlace } from '../../model/diagnostic.ts';
import type { Provision } from '../../model/edition.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Parsed, Tree } from '../parse/parse.ts';
import { gluedLines, type GluedLine } from '../doubts/glued.ts';
import type { Line } from '../emend/emend.ts';
import { didYouMean } from '../nearest.ts';

/**
 * Checks the numbers of divisions, clauses and items against the description.
 * Otherwise a marker not recognised would leave its text, unnoticed, at the end
 * of the unit before.
 *
 * @param file name of the witness; faults are reported at the last line of the series in it
 * @param lines the kept lines, in which markers of another form are looked for
 */
export function checkCounts(
  file: string,
  yaml: YamlFile<InstrumentDescription>,
  { tree, found: levels, items, owners }: Parsed,
  lines: readonly Line[],
): Diagnostic[] {
  const lastLine = tree.provisions.reduce((last, { lines: [, end] }) => Math.max(last, end), 1);
  let glued: GluedLine[] | null = null;
  const compare: Compare = (what, found, expected, line, path, from = 0) => {
    if (found === expected) return [];
    const at: FilePlace = { file, line: line ?? lastLine, column: 1 };
    const said = yaml.placeOf(path);
    const correct = `or correct ${said.file}:${said.line}`;
    const hint = () => {
      if (found > expected)
        return `look for a line that only looks like a marker, which goes into \`prose\`, ${correct}`;
      glued ??= gluedLines(yaml.value, lines, tree);
      const other = glued.find(
        ({ line: { number }, rule }) => number >= from && number <= at.line && rule === lookAt(path),
      );
      return other === undefined
        ? `look for a marker that is missing or damaged, since no line looks like one in another form, ${correct}`
        : `line ${other.line.number} looks like one in another form: ${other.proposal()}; ${correct}`;
    };
    return [errorAt(at, 'count', `${what}: ${found} found up to here, expected ${expected}`, hint)];
  };
  return [
    ...checkDivisions(yaml.value, levels, compare),
    ...checkClauses(yaml, tree, levels, owners, compare),
    ...checkItems(yaml, tree, items, compare),
  ];
}

/** What a marker of another form looks like, by the key of the description that counts it. */
function lookAt(path: readonly PropertyKey[]): GluedLine['rule'] {
  return path[0] === 'divisions' && !path.includes('clauses') ? 'looks-like-heading' : 'looks-like-marker';
}

/** Compares a number found with one described; `line` is where the last of them stands, if there is one, `from` where the first may. */
type Compare = (
  what: string,
  found: number,
  expected: number,
  line: number | undefined,
  path: PropertyKey[],
  from?: number,
) => Diagnostic[];

function checkDivisions(
  description: InstrumentDescription,
  levels: readonly number[],
  compare: Compare,
): Diagnostic[] {
  return levelsOf(description).flatMap(({ count, marker }, level) => {
    const what = levels.length === 1 ? 'divisions' : `divisions “${[marker].flat()[0] ?? ''}”`;
    return compare(what, levels[level] ?? 0, count, undefined, pathInLevel(description, level, 'count'));
  });
}

function checkClauses(
  yaml: YamlFile<InstrumentDescription>,
  tree: Tree,
  levels: readonly number[],
  owners: Parsed['owners'],
  compare: Compare,
): Diagnostic[] {
  const { id, clauses } = yaml.value;
  const { counts, count, outside } = clauses;
  const all = tree.provisions.filter(({ kind }) => kind === 'clause');
  const under = (eId: string | null) => all.filter(({ division }) => division === eId);
  const lastOf = (own: readonly Provision[]) => own.at(-1)?.lines[1];
  const divided = levelsOf(yaml.value);
  const ofText = all.filter(({ eId }) => !owners.has(eId));
  const diagnostics =
    count === undefined
      ? []
      : compare(`clauses of ${id}`, ofText.length, count, lastOf(ofText), ['clauses', 'count']);
  for (const [owner, { rules, level, in: nums, path }] of ownClausesOf(yaml.value).entries()) {
    const own = all.filter(({ eId }) => owners.get(eId) === owner);
    const marker = [divided[level]?.marker ?? []].flat()[0] ?? '';
    const what = `clauses of divisions “${marker}”${nums === null ? '' : ` (${nums.join(', ')})`}`;
    addAll(diagnostics, compare(what, own.length, rules.count, lastOf(own), [...path, 'count']));
  }
  if (divided.length > 0 && outside > 0) {
    const own = under(null);
    const what = `clauses of ${id} before the first division`;
    addAll(diagnostics, compare(what, own.length, outside, lastOf(own), ['clauses', 'outside']));
  }
  if (counts === undefined) return diagnostics;
  const parts = allDivisions(tree);
  const expectedGroups = divided.reduce((sum, level) => sum + level.count, 0);
  // Where a division is missing, the counts of clauses cannot be matched to divisions.
  const whole = divided.every((level, index) => level.count === levels[index]);
  const inDivisions = whole ? parts.map(({ eId }) => eId) : [];
  const groups = divided.length === 0 ? [null] : inDivisions;
  const starts = new Map(parts.map(({ eId, lines }): [string | null, number] => [eId, lines[0]]));
  for (const [index, group] of groups.entries()) {
    const own = under(group);
    const expected = counts[index];
    if (expected === undefined) continue;
    const what = `clauses of ${group ?? id}`;
    addAll(
      diagnostics,
      compare(what, own.length, expected, lastOf(own), ['clauses', 'counts', index], starts.get(group)),
    );
  }
  if (counts.length !== Math.max(expectedGroups, 1)) {
    diagnostics.push(
      errorAt(
        yaml.placeOf(['clauses', 'counts']),
        'yaml-counts',
        `${counts.length} figures are given, expected ${Math.max(expectedGroups, 1)}`,
        'give the number of clauses of each division, or that of all clauses as `count`',
      ),
    );
  }
  return diagnostics;
}

/** Checks the number of items of each kind, in each clause or in all. */
function checkItems(
  yaml: YamlFile<InstrumentDescription>,
  tree: Tree,
  found: Parsed['items'],
  compare: Compare,
): Diagnostic[] {
  const { id, items = [] } = yaml.value;
  const kinds = [items].flat();
  return kinds.flatMap(({ marker, counts, count }, kind) => {
    const named = kinds.length === 1 ? 'items' : `items “${[marker].flat()[0] ?? ''}”`;
    const path = (...keys: string[]) => ['items', ...(Array.isArray(items) ? [kind] : []), ...keys];
    const numbers = tree.provisions.map((provision) => ({
      provision,
      number: found.get(provision.eId)?.[kind] ?? 0,
    }));
    const all = numbers.reduce((sum, { number }) => sum + number, 0);
    const last = numbers.findLast(({ number }) => number > 0)?.provision.lines[1];
    const diagnostics =
      count === undefined ? [] : compare(`${named} of ${id}`, all, count, last, path('count'));
    if (counts === undefined) return diagnostics;
    const expected = new Map(Object.entries(counts).map(([key, number]) => [`${id}/${key}`, number]));
    for (const { provision, number } of numbers) {
      const { eId, lines } = provision;
      const wanted = expected.get(eId) ?? 0;
      expected.delete(eId);
      const where = path('counts', eId.slice(id.length + 1));
      addAll(diagnostics, compare(`${named} of ${eId}`, number, wanted, lines[1], where, lines[0]));
    }
    const known = tree.provisions.map(({ eId }) => eId);
    for (const eId of expected.keys()) {
      const where = yaml.placeOf(path('counts', eId.slice(id.length + 1)));
      diagnostics.push(errorAt(where, 'unknown-id', `no clause has the id ${eId}`, didYouMean(eId, known)));
    }
    return diagnostics;
  });
}
