/** The texts as received, read from the project's files without the converter. */
import { readFileSync } from 'node:fs';
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

/** The characters of some lines, 1-based and inclusive, without running heads and white space. */
export function charactersOf(
  { lines, runningHeads }: ReceivedText,
  [first, last] = [1, lines.length],
): string {
  const kept = lines.slice(first - 1, last).filter((line) => !runningHeads.includes(folded(line)));
  return withoutBlanks(kept.join('\n'));
}

/** Composes letters and drops white space, all that the site may change. */
export function withoutBlanks(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}

export function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
