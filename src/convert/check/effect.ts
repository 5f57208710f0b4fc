/** Keys of a description that change nothing: they were meant for something that the text has not. */
import { allDivisions } from '../../edition/divisions.ts';
import { itemsOf, wholeText } from '../../edition/text.ts';
import { levelsOf, ownClausesOf, pathInLevel, type DivisionRules } from '../../model/description-body.ts';
import type { InstrumentDescription } from '../../model/description.ts';
import { warningAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { Table } from '../../model/edition.ts';
import { foldWhiteSpace, withoutWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { readNumber } from '../parse/marker.ts';
import { numberingOf } from '../parse/numbering.ts';
import type { Parsed } from '../parse/parse.ts';
import type { YamlFile } from '../read/yaml.ts';

type GapRules = Pick<DivisionRules, 'gaps' | 'numbering'>;

/** Warns of each key without effect; only true where the text converted. */
export function checkEffect(
  yaml: YamlFile<InstrumentDescription>,
  lines: readonly Line[],
  { tree, items: found, leftOut, owners }: Parsed,
): Diagnostic[] {
  const { value: description } = yaml;
  const { clauses, runningHeads, prose, items = [], tables, speakers, nouns, fullTitle, title } = description;
  const diagnostics: Diagnostic[] = [];
  const idle = (path: PropertyKey[], message: string, hint = 'remove it, or correct it after the text') =>
    diagnostics.push(warningAt(yaml.placeOf(path), 'no-effect', message, hint));
  const divisions = allDivisions(tree);
  const all = tree.provisions;
  const inText = lines.map(({ text }) => foldWhiteSpace(text));

  /** Spelled numbers and forms of a marker that none of the printed ones has. */
  const checkMarkers = (
    path: PropertyKey[],
    rules: { marker: string | string[]; spelled: Record<string, string> },
    printed: readonly string[],
  ) => {
    for (const word of Object.keys(rules.spelled))
      if (!printed.some((marker) => marker.includes(foldWhiteSpace(word))))
        idle([...path, 'spelled', word], `no marker is printed with “${word}”`);
    const forms = [rules.marker].flat();
    for (const [index, form] of forms.length > 1 ? forms.entries() : [])
      if (!printed.some((marker) => hasForm(marker, form)))
        idle([...path, 'marker', index], `no marker is printed as “${form}”`);
  };

  /** Versions of clauses that stand nowhere. */
  const checkVersions = (path: PropertyKey[], versions: Record<string, readonly string[]>) => {
    const nums = new Set(all.flatMap(({ num }) => (num === null ? [] : withoutWhiteSpace(num))));
    for (const [num, labels] of Object.entries(versions))
      for (const [index, label] of labels.entries())
        if (!nums.has(withoutWhiteSpace(`${num} ${label}`)))
          idle([...path, 'versions', num, index], `no number ${num} is printed with “${label}”`);
  };

  /** Numbers said to be left out that stand in the text, or beyond its last. */
  const checkGaps = (path: PropertyKey[], { gaps, numbering }: GapRules, kind: number) => {
    const form = numberingOf(numbering);
    for (const [index, gap] of gaps.entries()) {
      const value = readNumber(form, gap);
      if (value === null || leftOut[kind]?.includes(form.print(value)) !== true)
        idle([...path, 'gaps', index], `no number ${gap} is left out`);
    }
  };

  const labels = new Set(divisions.flatMap(({ label }) => (label === null ? [] : label.text)));
  for (const [level, rules] of levelsOf(description).entries()) {
    const at = (...keys: string[]) => pathInLevel(description, level, ...keys);
    checkMarkers(
      at(),
      rules,
      divisions.map(({ marker }) => marker),
    );
    checkGaps(at(), rules, level);
    for (const [index, label] of rules.labels.entries())
      if (!labels.has(foldWhiteSpace(label)))
        idle([...at('labels'), index], `no division has the label “${label}”`);
    if (rules.count === 0) idle(at('count'), 'divisions are described of which there are none');
  }
  const own = ownClausesOf(description);
  for (const [owner, { rules, in: nums, path }] of own.entries()) {
    checkGaps(path, rules, levelsOf(description).length + owner);
    checkVersions(path, rules.versions);
    checkMarkers(
      path,
      rules,
      all.flatMap(({ eId, marker }) => (owners.get(eId) === owner ? (marker ?? []) : [])),
    );
    for (const [index, num] of nums?.entries() ?? [])
      if (!divisions.some((division) => division.num === num))
        idle([...path, 'in', index], `no division has the number ${num}`);
  }
  checkMarkers(
    ['clauses'],
    clauses,
    all.flatMap(({ eId, marker }) => (owners.has(eId) ? [] : (marker ?? []))),
  );
  checkGaps(['clauses'], clauses, levelsOf(description).length + own.length);
  checkVersions(['clauses'], clauses.versions);
  if (clauses.subject !== undefined) {
    const subject = foldWhiteSpace(clauses.subject);
    const said = [
      ...all.map(wholeText),
      ...divisions.flatMap(({ introduction }) => introduction?.text ?? []),
    ];
    if (!said.some((text) => text.includes(subject)))
      idle(['clauses', 'subject'], `“${subject}” stands nowhere in the text`);
  }
  if (clauses.titled === 'some' && clauses.titleEnds === undefined)
    idle(
      ['clauses', 'titled'],
      'clauses have no titles',
      'say with `titleEnds` where titles end, or remove it',
    );
  if (clauses.listEnds !== 'next-marker' && items instanceof Array && items.length === 0)
    idle(['clauses', 'listEnds'], 'no lists are described', 'describe them under `items`, or remove it');

  for (const [kind, rules] of [items].flat().entries()) {
    const path = ['items', ...(Array.isArray(items) ? [kind] : [])];
    const printed = all.flatMap((provision) => itemsOf(provision).map(({ marker }) => marker));
    checkMarkers(path, rules, printed);
    if (![...found.values()].some((kinds) => (kinds[kind] ?? 0) > 0))
      idle(path, `no item is printed with “${[rules.marker].flat().join('” or “')}”`);
    for (const [clause, count] of Object.entries(rules.counts ?? {}))
      if (count === 0)
        idle([...path, 'counts', clause], `${clause} is said to have no items, as all others are`);
  }
  const parts = all.flatMap(({ body }) => body);
  for (const [index, name] of speakers.entries())
    if (!parts.some((part) => part.type === 'speaker' && part.text === foldWhiteSpace(name)))
      idle(['speakers', index], `nobody speaks whose words begin with “${name}”`);
  for (const [index, { begins }] of tables.entries())
    if (!parts.some((part) => part.type === 'table' && beginsSo(part, begins)))
      idle(['tables', index], `no table begins with “${begins}”`);
  for (const [index, beginning] of prose.entries())
    if (!inText.some((text) => text.startsWith(foldWhiteSpace(beginning))))
      idle(['prose', index], `no line begins with “${beginning}”`);
  for (const [index, { times }] of runningHeads.entries())
    if (times === 0)
      idle(['runningHeads', index, 'times'], 'a running head is described that stands nowhere');
  if (nouns.division !== undefined && levelsOf(description).length === 0)
    idle(['nouns', 'division'], 'the text has no divisions', 'describe them under `divisions`, or remove it');
  if (fullTitle !== undefined && fullTitle === title) idle(['fullTitle'], 'it is the title again');
  return diagnostics;
}

/** Whether the first line of a table begins with some words. */
function beginsSo({ rows: [first = []] }: Table, begins: string): boolean {
  const printed = first.map(({ text }) => text).join(' ');
  return printed.startsWith(foldWhiteSpace(begins));
}

/** Whether a printed marker may be of a form: `{num}.` in `2.`. */
function hasForm(printed: string, form: string): boolean {
  const parts = foldWhiteSpace(form).split('{num}');
  const [before = ''] = parts;
  const after = parts.at(-1) ?? '';
  const isWhole = parts.slice(1, -1).every((part) => printed.includes(part.trim()));
  return isWhole && printed.startsWith(before.trim()) && printed.endsWith(after.trim());
}
