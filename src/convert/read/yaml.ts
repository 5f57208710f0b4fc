/** Reads a YAML file by its schema, with the place of each value; what changes its values unseen is refused. */
import {
  LineCounter,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import { errorAt, type Diagnostic, type FilePlace } from '../../model/diagnostic.ts';
import { nearest } from '../nearest.ts';
import { checkNodes, rangeStart } from './yaml-nodes.ts';

type Path = readonly PropertyKey[];

/** The values of a YAML file that fits its schema, each with its place. */
export interface YamlFile<T> {
  file: string;
  value: T;
  /** FilePlace of the value at a path, or of the nearest value above it. */
  placeOf(path: Path): FilePlace;
}

/** The values, with warnings; or null, with all faults. */
export interface YamlResult<T> {
  yaml: YamlFile<T> | null;
  diagnostics: Diagnostic[];
}

/**
 * Reads one YAML file against its schema.
 *
 * @param file name used in diagnostics
 * @param source the text of the file
 * @param schema a strict schema: unknown keys are errors
 * @returns the values with their places; or all faults
 */
export function readYaml<S extends z.ZodType>(
  file: string,
  source: string,
  schema: S,
): YamlResult<z.infer<S>> {
  const counter = new LineCounter();
  const document = parseDocument(source.normalize('NFC'), {
    lineCounter: counter,
    strict: true,
    // Checked below: this check compares each key of a map with each other.
    uniqueKeys: false,
    logLevel: 'error',
  });
  const place = (offset: number): FilePlace => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.length > 0) return { yaml: null, diagnostics: syntaxFaults(document, source, place) };
  const { faults, warnings } = checkNodes(document, place);
  if (faults.length > 0) return { yaml: null, diagnostics: faults };
  const placeOf = (path: Path): FilePlace => place(offsetOf(document, path));
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { yaml: { file, value: parsed.data, placeOf }, diagnostics: warnings };
  return { yaml: null, diagnostics: explainAll(parsed.error.issues, document, place) };
}

/** A no-break blank where YAML wants a common one. */
const NO_BREAK = /^\s*[\u00A0\u202F]|:[\u00A0\u202F]/u;

/** Why a text is no YAML. */
function syntaxFaults(
  document: Document,
  source: string,
  place: (offset: number) => FilePlace,
): Diagnostic[] {
  // Beyond some depth the parser gives up at every bracket that is still open.
  const deep = document.errors.find(({ message }) => message.startsWith('Maximum call stack'));
  if (deep !== undefined)
    return [
      errorAt(place(deep.pos[0]), 'yaml-syntax', 'brackets stand too deep in one another', 'close them'),
    ];
  const lines = source.split('\n');
  return document.errors.map(({ code, pos, message }) => {
    const at = place(pos[0]);
    if (code === 'MULTIPLE_DOCS') {
      const hint = 'remove the line of --- or of … before it: one file is one document';
      return errorAt(at, 'yaml-syntax', 'a second document begins here', hint);
    }
    const hint = NO_BREAK.test(lines[at.line - 1] ?? '')
      ? 'put a common blank in the place of the no-break one on this line'
      : 'correct the YAML at this place';
    return errorAt(at, 'yaml-syntax', firstLine(message), hint);
  });
}

/** Most faults of one file that are explained one by one. */
const MOST_FAULTS = 1000;

function explainAll(
  issues: readonly z.core.$ZodIssue[],
  document: Document,
  place: (offset: number) => FilePlace,
): Diagnostic[] {
  const told = issues.slice(0, MOST_FAULTS).flatMap((issue) => explain(issue, document, place));
  const [next] = issues.slice(MOST_FAULTS);
  if (next === undefined) return told;
  const message = `from here on ${issues.length - MOST_FAULTS} more values do not fit`;
  told.push(
    errorAt(place(offsetOf(document, next.path)), 'yaml-schema', message, 'correct those before first'),
  );
  return told;
}

function explain(
  issue: z.core.$ZodIssue,
  document: Document,
  place: (offset: number) => FilePlace,
): Diagnostic[] {
  const at = issue.path.length === 0 ? 'the file' : `\`${issue.path.join('.')}\``;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      errorAt(
        place(offsetOf(document, [...issue.path, key], true)),
        'yaml-unknown-key',
        `the key \`${key}\` of ${at} is not known`,
        'remove it, or correct its spelling after the keys of the other files in this folder',
      ),
    );
  }
  if (issue.code === 'invalid_union') {
    const inside = nearestBranch(issue);
    if (inside.length > 0)
      return inside.flatMap((one) =>
        explain({ ...one, path: [...issue.path, ...one.path] }, document, place),
      );
  }
  let hint = 'see the other files in this folder and the comments of its schema';
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const given = document.getIn([...issue.path]);
    hint = `use ${nearest(String(given), known)
      .map((name) => `\`${name}\``)
      .join(' or ')}`;
  }
  const where = offsetOf(document, issue.path);
  const isMissing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  const message = isMissing ? `${at} is missing` : `${at} does not fit: ${firstLine(issue.message)}`;
  return [errorAt(place(where), 'yaml-schema', message, hint)];
}

/** The faults by the shape that a value fits best, where it may have one of several: the one it fits farthest down. */
function nearestBranch({ errors }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] {
  const depth = (issues: readonly z.core.$ZodIssue[]) =>
    issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0) ? 0 : 1;
  return errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}

/** 0-based offset of the value (with `key`, of the key) at a path, or of the deepest value above it. */
function offsetOf(document: Document, path: Path, key = false): number {
  let offset = 0;
  let node: unknown = document.contents;
  for (const [depth, step] of path.entries()) {
    const pair = isMap(node) ? pairOf(node, String(step)) : undefined;
    if (pair !== undefined) offset = rangeStart(pair.key) ?? offset;
    const next: unknown = isSeq(node) ? node.items[Number(step)] : pair?.value;
    if (next === undefined || next === null) break;
    if (!(key && depth === path.length - 1)) offset = rangeStart(next) ?? offset;
    node = next;
  }
  return offset;
}

/**
 * The pairs of maps by their keys, so that thousands of places in one map are found in time. Nothing changes a map that
 * was parsed, and with it an entry goes.
 */
const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  let known = pairs.get(map);
  if (known === undefined) {
    known = new Map(map.items.map((pair) => [keyOf(pair), pair]));
    pairs.set(map, known);
  }
  return known.get(key);
}

/** The key as it is in the values: that of nothing is empty. */
function keyOf({ key }: Pair): string {
  const printed = isScalar(key) ? String(key.value) : '';
  return printed === 'null' ? '' : printed;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/[:.]\s*$/, '');
}
