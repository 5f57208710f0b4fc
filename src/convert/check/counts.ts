import { allDivisions } from '../../edition/divisions.ts';
import type { InstrumentDescription } from '../../model/description.ts';
import { errorAt, type Diagnostic, type FilePlace } from '../../model/diagnostic.ts';
import { itemsOf } from '../../edition/text.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Tree } from '../parse/parse.ts';
import { didYouMean } from '../nearest.ts';

/**
 * Checks the numbers of divisions, clauses and items against the description.
 * Otherwise a marker not recognised would leave its text, unnoticed, at the end
 * of the unit before.
 *
 * @param file name of the witness; faults are reported at the last line of the series in it
 */
export function checkCounts(file: string, yaml: YamlFile<InstrumentDescription>, tree: Tree): Diagnostic[] {
  const { divisions, clauses } = yaml.value;
  const diagnostics: Diagnostic[] = [];
  const compare = (what: string, found: number, expected: number, line: number, path: PropertyKey[]) => {
    if (found === expected) return;
    const at: FilePlace = { file, line, column: 1 };
    const said = yaml.placeOf(path);
    diagnostics.push(
      errorAt(
        at,
        'count',
        `${what}: ${found} found up to here, expected ${expected}`,
        `look for a marker that is missing or damaged, or correct ${said.file}:${said.line}`,
      ),
    );
  };
  const parts = allDivisions(tree);
  const lastLine = tree.provisions.at(-1)?.lines[1] ?? 1;
  if (divisions !== undefined)
    compare('divisions', parts.length, divisions.count, lastLine, ['divisions', 'count']);
  // Where a division is missing, the counts of clauses cannot be matched to divisions.
  const whole = parts.length === (divisions?.count ?? 0);
  const groups = divisions === undefined ? [null] : whole ? parts.map((division) => division.eId) : [];
  for (const [index, group] of groups.entries()) {
    const own = tree.provisions.filter(
      (provision) => provision.kind === 'clause' && provision.division === group,
    );
    const expected = clauses.counts[index];
    const path = ['clauses', 'counts', index];
    if (expected !== undefined)
      compare(
        `clauses of ${group ?? yaml.value.id}`,
        own.length,
        expected,
        own.at(-1)?.lines[1] ?? lastLine,
        path,
      );
  }
  const expectedGroups = divisions?.count ?? 1;
  if (clauses.counts.length !== expectedGroups) {
    diagnostics.push(
      errorAt(
        yaml.placeOf(['clauses', 'counts']),
        'yaml-counts',
        `${clauses.counts.length} figures are given, expected ${expectedGroups}`,
        'give the number of clauses of each division',
      ),
    );
  }
  return [...diagnostics, ...checkItems(file, yaml, tree)];
}

/** Checks the number of items of each clause. */
function checkItems(file: string, yaml: YamlFile<InstrumentDescription>, tree: Tree): Diagnostic[] {
  const { id, items } = yaml.value;
  if (items === undefined) return [];
  const expected = new Map(Object.entries(items.counts).map(([key, count]) => [`${id}/${key}`, count]));
  const diagnostics: Diagnostic[] = [];
  for (const provision of tree.provisions) {
    const found = itemsOf(provision).length;
    const wanted = expected.get(provision.eId) ?? 0;
    expected.delete(provision.eId);
    if (found === wanted) continue;
    const said = yaml.placeOf(['items', 'counts', provision.eId.slice(id.length + 1)]);
    diagnostics.push(
      errorAt(
        { file, line: provision.lines[1], column: 1 },
        'count',
        `items of ${provision.eId}: ${found} found up to here, expected ${wanted}`,
        `look for a marker that is missing or damaged, or correct ${said.file}:${said.line}`,
      ),
    );
  }
  for (const eId of expected.keys()) {
    const key = eId.slice(id.length + 1);
    diagnostics.push(
      errorAt(
        yaml.placeOf(['items', 'counts', key]),
        'unknown-id',
        `no clause has the id ${eId}`,
        didYouMean(
          eId,
          tree.provisions.map((provision) => provision.eId),
        ),
      ),
    );
  }
  return diagnostics;
}
