/** The texts as received, read from the project's files without the converter. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const project = fileURLToPath(new URL('../..', import.meta.url));

export interface ReceivedText {
  id: string;
  bytes: Buffer;
  /** Lines without line ends. */
  lines: string[];
  /** The bullets of its items. */
  bullet: string;
  /** Running heads, white space folded. */
  runningHeads: string[];
  /** Lines that are left out besides, from 1. */
  leftOut: ReadonlySet<number>;
  /** Words that are left out within a line, by its number. */
  within: ReadonlyMap<number, string>;
}

/** @param folder a folder laid out like the project */
export function receivedText(id: string, folder = project): ReceivedText {
  const description = parse(readFileSync(`${folder}/content/instruments/${id}.yaml`, 'utf8')) as {
    file: string;
    items?: { marker: string };
    runningHeads?: { text?: string }[];
  };
  const bytes = readFileSync(`${folder}/seeds/${description.file}`);
  return {
    id,
    bytes,
    lines: bytes.toString('utf8').replace(/\n$/, '').split('\n'),
    bullet: description.items?.marker ?? '',
    runningHeads: (description.runningHeads ?? []).flatMap(({ text }) =>
      text === undefined ? [] : folded(text),
    ),
    leftOut: leftOutLines(folder),
    within: leftOutWithin(folder),
  };
}

/** The departures from a third text that its `expected.json` has; none for the two texts. */
function emendationsOf(folder: string): { rule: string; lines: [number, number]; before: string }[] {
  const file = `${folder}/expected.json`;
  if (!existsSync(file)) return [];
  const { emendations } = JSON.parse(readFileSync(file, 'utf8')) as {
    emendations: { rule: string; lines: [number, number]; before: string }[];
  };
  return emendations;
}

function leftOutLines(folder: string): Set<number> {
  const ranges = emendationsOf(folder)
    .filter(({ rule }) => rule !== 'mark-joined' && rule !== 'running-head-inside')
    .map(({ lines }) => lines);
  return new Set(ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at)));
}

function leftOutWithin(folder: string): Map<number, string> {
  const inside = emendationsOf(folder).filter(({ rule }) => rule === 'running-head-inside');
  return new Map(inside.map(({ lines, before }) => [lines[0], before]));
}

/** The characters of some lines, 1-based and inclusive, without running heads and white space. */
export function charactersOf(
  { lines, runningHeads, leftOut, within }: ReceivedText,
  [first, last] = [1, lines.length],
): string {
  const kept = lines
    .slice(first - 1, last)
    .map((line, index) => line.replace(within.get(first + index) ?? '', ''))
    .filter((line, index) => !runningHeads.includes(folded(line)) && !leftOut.has(first + index));
  return withoutBlanks(kept.join('\n'));
}

/** Composes letters and drops white space, all that the site may change. */
export function withoutBlanks(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}

export function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
