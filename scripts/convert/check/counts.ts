import type { InstrumentDescription } from '../../../src/model/description.ts';
import { errorAt, type Diagnostic, type Place } from '../../../src/model/diagnostic.ts';
import { itemsOf } from '../../../src/model/edition.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Tree } from '../parse/parse.ts';

/**
 * Holds a tree against the figures of its description: a marker that was not
 * recognised would leave its text at the end of the unit before it, in the
 * wrong place and unseen.
 *
 * @param file name of the witness; faults are placed where the series ends in it
 */
export function checkCounts(file: string, yaml: YamlFile<InstrumentDescription>, tree: Tree): Diagnostic[] {
  const { divisions, clauses, items } = yaml.value;
  const diagnostics: Diagnostic[] = [];
  const compare = (what: string, found: number, expected: number, line: number, path: PropertyKey[]) => {
    if (found === expected) return;
    const at: Place = { file, line, column: 1 };
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
  const lastLine = tree.provisions.at(-1)?.lines[1] ?? 1;
  if (divisions !== undefined) compare('divisions', tree.divisions.length, divisions.count, lastLine, ['divisions', 'count']);
  // Where a division is missing, no figure can be held against its own.
  const whole = tree.divisions.length === (divisions?.count ?? 0);
  const groups = divisions === undefined ? [null] : whole ? tree.divisions.map((division) => division.eId) : [];
  for (const [index, group] of groups.entries()) {
    const own = tree.provisions.filter((provision) => provision.kind === 'clause' && provision.division === group);
    const expected = clauses.counts[index];
    const path = ['clauses', 'counts', index];
    if (expected !== undefined) compare(`clauses of ${group ?? yaml.value.id}`, own.length, expected, own.at(-1)?.lines[1] ?? lastLine, path);
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
  const holders = tree.provisions.filter((provision) => itemsOf(provision).length > 0);
  const total = holders.reduce((sum, provision) => sum + itemsOf(provision).length, 0);
  if (items !== undefined) compare('items', total, items.count, holders.at(-1)?.lines[1] ?? lastLine, ['items', 'count']);
  return diagnostics;
}
