/** A strict reader of SSSOM/TSV by its specification. */
import { parse } from 'yaml';
import { readSeparated } from '../separated-values.ts';

export interface SssomFile {
  metadata: Record<string, unknown>;
  columns: string[];
  /** Cells by column. */
  rows: Record<string, string>[];
}

/** @throws Error at the first departure from the specification */
export function readSssom(text: string): SssomFile {
  if (text.startsWith('\uFEFF')) throw new Error('a byte-order mark stands at the beginning');
  if (text.includes('\r') || !text.endsWith('\n')) throw new Error('lines end otherwise than by LF');
  const block = /^(?:#[^\n]*\n)+/.exec(text)?.[0] ?? '';
  const metadata: unknown = parse(block.replace(/^#/gm, ''), { strict: true });
  if (typeof metadata !== 'object' || metadata === null) throw new Error('there is no metadata block');
  const [columns = [], ...cells] = readSeparated(text.slice(block.length), '\t');
  const rows = cells.map((row, index) => {
    if (row.length !== columns.length)
      throw new Error(`row ${index + 1} has ${row.length} cells for ${columns.length} columns`);
    return Object.fromEntries(columns.map((column, at) => [column, row[at] ?? '']));
  });
  return { metadata: { ...metadata }, columns, rows };
}
