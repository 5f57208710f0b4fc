/** A dossier as a file: JSON of ids and of what its author wrote, versioned by `concordance-dossier`. */
import type { Dossier, DossierEntry } from './dossier.ts';
import { checked, refused, type Reading } from './dossier-faults.ts';
import { plainText } from './plain-text.ts';

const FORMAT = 'concordance-dossier';
const VERSION = 1;

/** Most characters of a file that is read. */
const LONGEST = 2_000_000;

export function dossierToFile({ title, introduction, withTies, entries }: Dossier): string {
  return `${JSON.stringify({ [FORMAT]: VERSION, title, introduction, withTies, entries }, null, 1)}\n`;
}

/** The dossier of a file, or what is wrong with it. Any text may be given. */
export function dossierFromFile(written: string): Reading {
  if (written.length > LONGEST) return refused({ kind: 'long' });
  const file = parsed(written);
  if (!isRecord(file) || !(FORMAT in file)) return refused({ kind: 'foreign' });
  if (file[FORMAT] !== VERSION) return refused({ kind: 'version' });
  return dossierFromValue(file);
}

/** The dossier in a value of any kind, such as one from a store. */
function dossierFromValue(value: unknown): Reading {
  if (!isRecord(value)) return refused({ kind: 'damaged' });
  const { entries } = value;
  const [title, introduction] = [textIn(value, 'title'), textIn(value, 'introduction')];
  const withTies = value['withTies'] ?? false;
  if (title === null || introduction === null || typeof withTies !== 'boolean' || !Array.isArray(entries))
    return refused({ kind: 'damaged' });
  const read = entries.map(entryOf);
  const unread = read.flatMap((entry, index) =>
    entry === null ? [{ kind: 'entry', at: index + 1 } as const] : [],
  );
  if (unread.length > 0) return refused(...unread);
  return checked({ title, introduction, withTies, entries: read.filter((entry) => entry !== null) });
}

function entryOf(value: unknown): DossierEntry | null {
  if (!isRecord(value)) return null;
  const { kind } = value;
  if (kind === 'heading') {
    const text = textIn(value, 'text');
    return text === null ? null : { kind, text };
  }
  const [question, note] = [textIn(value, 'question'), textIn(value, 'note')];
  if (question === null || note === null) return null;
  const { eId, a, b, id } = value;
  if (kind === 'provision' && typeof eId === 'string') return { kind, eId, question, note };
  if (kind === 'pair' && typeof a === 'string' && typeof b === 'string')
    return { kind, a, b, question, note };
  if (kind === 'subject' && typeof id === 'string') return { kind, id, question, note };
  return null;
}

/** A text of a value, empty where it is left out; null where it is no text. */
function textIn(value: Record<string, unknown>, name: string): string | null {
  const text = value[name] ?? '';
  return typeof text === 'string' ? plainText(text) : null;
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
