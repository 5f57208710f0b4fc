/** The texts as they were received, read anew from the project's own files. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const project = fileURLToPath(new URL('../..', import.meta.url));

export interface ReceivedText {
  id: string;
  bytes: Buffer;
  /** Lines without their ends. */
  lines: string[];
  /** The marks printed before the items of its lists. */
  bullet: string;
  /** Lines printed at the head of pages, white space folded. */
  runningHeads: string[];
}

/** @param folder a folder laid out like the project */
export function receivedText(id: string, folder = project): ReceivedText {
  const description = parse(readFileSync(`${folder}/content/instruments/${id}.yaml`, 'utf8')) as {
    file: string;
    items?: { marker: string };
    runningHeads?: { text: string }[];
  };
  const bytes = readFileSync(`${folder}/seeds/${description.file}`);
  return {
    id,
    bytes,
    lines: bytes.toString('utf8').replace(/\n$/, '').split('\n'),
    bullet: description.items?.marker ?? '',
    runningHeads: (description.runningHeads ?? []).map(({ text }) => folded(text)),
  };
}

/** The characters of some of its lines, running heads and white space left out. Lines are 1-based, inclusive. */
export function charactersOf(
  { lines, runningHeads }: ReceivedText,
  [first, last] = [1, lines.length],
): string {
  const kept = lines.slice(first - 1, last).filter((line) => !runningHeads.includes(folded(line)));
  return withoutBlanks(kept.join('\n'));
}

/** Letters are shown in composed form, and white space is all that may change. */
export function withoutBlanks(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}

export function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
