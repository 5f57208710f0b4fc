/** Keys of a description that change nothing: they were meant for something that the text has not. */
import { allDivisions } from '../../edition/divisions.ts';
import { itemsOf, wholeText } from '../../edition/text.ts';
import {
  levelsOf,
  noteKindsOf,
  ownClausesOf,
  pathInLevel,
  type ClauseRules,
} from '../../model/description-body.ts';
import type { InstrumentDescription } from '../../model/description.ts';
import { warningAt, type Diagnostic, type Hint } from '../../model/diagnostic.ts';
import type { Table } from '../../model/edition.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import type { Parsed } from '../parse/parse.ts';
import type { YamlFile } from '../read/yaml.ts';
import { idleGaps, idleMarkers, idleVersions, type Idle } from './effect-of-numbers.ts';

/** A description with what was made by it. */
interface Made {
  description: InstrumentDescription;
  parsed: Parsed;
}

/** The way out, where nothing else is said. */
const HINT: Hint = 'remove it, or correct it after the text';

/** Warns of each key without effect; only true where the text converted. */
export function checkEffect(
  yaml: YamlFile<InstrumentDescription>,
  lines: readonly Line[],
  parsed: Parsed,
): Diagnostic[] {
  const made = { description: yaml.value, parsed };
  const idle = [
    ...idleInDivisions(made),
    ...idleInOwnClauses(made),
    ...idleInClauses(made),
    ...idleInItems(made),
    ...idleInParts(made),
    ...idleInLines(made, lines),
    ...idleAbout(made),
  ];
  return idle.map(({ path, message, hint = HINT }) =>
    warningAt(yaml.placeOf(path), 'no-effect', message, hint),
  );
}

function idleInDivisions({ description, parsed: { tree, leftOut } }: Made): Idle[] {
  const divisions = allDivisions(tree);
  const printed = divisions.map(({ marker }) => marker);
  const labels = new Set(divisions.flatMap(({ label }) => (label === null ? [] : label.text)));
  return levelsOf(description).flatMap((rules, level) => {
    const at = (...keys: string[]) => pathInLevel(description, level, ...keys);
    return [
      ...idleMarkers(at(), rules, printed),
      ...idleGaps(at(), rules, leftOut[level]),
      ...rules.labels.flatMap((label, index) =>
        labels.has(foldWhiteSpace(label))
          ? []
          : { path: [...at('labels'), index], message: `no division has the label “${label}”` },
      ),
      ...(rules.count === 0
        ? [{ path: at('count'), message: 'divisions are described of which there are none' }]
        : []),
      ...(rules.titled === 'some' && rules.titleEnds === 'none'
        ? [{ path: at('titled'), message: 'divisions of this kind have no titles' }]
        : []),
    ];
  });
}

/** Clauses that kinds of divisions have of their own. */
function idleInOwnClauses({ description, parsed: { tree, owners, leftOut } }: Made): Idle[] {
  const nums = new Set(allDivisions(tree).map(({ num }) => num));
  return ownClausesOf(description).flatMap(({ rules, in: own, path }, owner) => {
    const printed = tree.provisions.flatMap(({ eId, marker }) =>
      owners.get(eId) === owner ? (marker ?? []) : [],
    );
    return [
      ...idleGaps(path, rules, leftOut[levelsOf(description).length + owner]),
      ...idleVersions(path, rules.versions, tree),
      ...idleMarkers(path, rules, printed),
      ...idleTitles(path, rules),
      ...(rules.count === 0
        ? [{ path: [...path, 'count'], message: 'clauses are described of which there are none' }]
        : []),
      ...(own ?? []).flatMap((num, index) =>
        nums.has(num) ? [] : { path: [...path, 'in', index], message: `no division has the number ${num}` },
      ),
    ];
  });
}

function idleInClauses({ description, parsed: { tree, owners, leftOut } }: Made): Idle[] {
  const { clauses, items } = description;
  const printed = tree.provisions.flatMap(({ eId, marker }) => (owners.has(eId) ? [] : (marker ?? [])));
  const found = [
    ...idleMarkers(['clauses'], clauses, printed),
    ...idleGaps(['clauses'], clauses, leftOut.at(-1)),
    ...idleVersions(['clauses'], clauses.versions, tree),
    ...idleTitles(['clauses'], clauses),
  ];
  const said = [
    ...tree.provisions.map(wholeText),
    ...allDivisions(tree).flatMap(({ introduction }) => introduction?.text ?? []),
  ];
  const subject = foldWhiteSpace(clauses.subject ?? '');
  if (!said.some((text) => text.includes(subject)))
    found.push({ path: ['clauses', 'subject'], message: `“${subject}” stands nowhere in the text` });
  if (clauses.listEnds !== 'next-marker' && [items ?? []].flat().length === 0)
    found.push({
      path: ['clauses', 'listEnds'],
      message: 'no lists are described',
      hint: 'describe them under `items`, or remove it',
    });
  return found;
}

/** That some clauses have titles where none has. */
function idleTitles(
  path: PropertyKey[],
  { titled, titleEnds }: Pick<ClauseRules, 'titled' | 'titleEnds'>,
): Idle[] {
  if (titled === 'all' || titleEnds !== undefined) return [];
  const hint = 'say with `titleEnds` where titles end, or remove it';
  return [{ path: [...path, 'titled'], message: 'clauses have no titles', hint }];
}

function idleInItems({ description: { items = [] }, parsed: { tree, items: found } }: Made): Idle[] {
  const printed = tree.provisions.flatMap((provision) => itemsOf(provision).map(({ marker }) => marker));
  return [items].flat().flatMap((rules, kind) => {
    const path = ['items', ...(Array.isArray(items) ? [kind] : [])];
    const isPrinted = [...found.values()].some((kinds) => (kinds[kind] ?? 0) > 0);
    const forms = [rules.marker].flat().join('” or “');
    return [
      ...idleMarkers(path, rules, printed),
      ...(isPrinted ? [] : [{ path, message: `no item is printed with “${forms}”` }]),
      ...Object.entries(rules.counts ?? {}).flatMap(([clause, count]) =>
        count > 0
          ? []
          : {
              path: [...path, 'counts', clause],
              message: `${clause} is said to have no items, as all others are`,
            },
      ),
    ];
  });
}

/** Speakers, tables and notes. */
function idleInParts({ description, parsed: { tree } }: Made): Idle[] {
  const { speakers, tables, notes } = description;
  const parts = tree.provisions.flatMap(({ body }) => body);
  const isSaid = (name: string) =>
    parts.some((part) => part.type === 'speaker' && part.text === foldWhiteSpace(name));
  const isTable = (begins: string) => parts.some((part) => part.type === 'table' && beginsSo(part, begins));
  return [
    ...speakers.flatMap((name, index) =>
      isSaid(name)
        ? []
        : { path: ['speakers', index], message: `nobody speaks whose words begin with “${name}”` },
    ),
    ...tables.flatMap(({ begins }, index) =>
      isTable(begins) ? [] : { path: ['tables', index], message: `no table begins with “${begins}”` },
    ),
    ...noteKindsOf(description).flatMap(({ count }, kind) =>
      count > 0
        ? []
        : {
            path: ['notes', ...(Array.isArray(notes) ? [kind] : []), 'count'],
            message: 'notes are described of which there are none',
          },
    ),
  ];
}

/** Beginnings of lines, and running heads. */
function idleInLines({ description: { prose, runningHeads } }: Made, lines: readonly Line[]): Idle[] {
  const printed = lines.map(({ text }) => foldWhiteSpace(text));
  return [
    ...prose.flatMap((beginning, index) =>
      printed.some((text) => text.startsWith(foldWhiteSpace(beginning)))
        ? []
        : { path: ['prose', index], message: `no line begins with “${beginning}”` },
    ),
    ...runningHeads.flatMap(({ times }, index) =>
      times > 0
        ? []
        : {
            path: ['runningHeads', index, 'times'],
            message: 'a running head is described that stands nowhere',
          },
    ),
  ];
}

function idleAbout({ description }: Made): Idle[] {
  const { nouns, fullTitle, title } = description;
  const found: Idle[] = [];
  if (nouns.division !== undefined && levelsOf(description).length === 0)
    found.push({
      path: ['nouns', 'division'],
      message: 'the text has no divisions',
      hint: 'describe them under `divisions`, or remove it',
    });
  if (fullTitle === title) found.push({ path: ['fullTitle'], message: 'it is the title again' });
  return found;
}

/** Whether the first line of a table begins with some words. */
function beginsSo({ rows: [first = []] }: Table, begins: string): boolean {
  const printed = first.map(({ text }) => text).join(' ');
  return printed.startsWith(foldWhiteSpace(begins));
}
