/**
 * Reads rows of separated values by RFC 4180: quoted cells may have separators, quotes and line breaks.
 *
 * @param separator one character: a comma or a tab
 * @throws Error at the first malformed cell
 */
export function readSeparated(text: string, separator: ',' | '\t'): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'gy');
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (match === null) throw new Error(`no cell at offset ${at}: ${text.slice(at, at + 40)}`);
    const [, quoted, bare, end] = match;
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
