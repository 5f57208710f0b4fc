/** The QR code of an address, as modules and as the path of a drawing. */
import { encode } from 'uqr';

export interface Code {
  /** Modules of a side, with the quiet zone around the code that readers need. */
  size: number;
  /** Rows of modules, true where dark. */
  rows: boolean[][];
}

const QUIET = 4;

/** Side of a module in millimetres, which phones read from a desk. */
export const MODULE = 0.42;

/** Most modules of a side: a larger code takes too much of a sheet. */
const LARGEST = 145;

/** The code of an address; null where the address is too long for one that can be printed and read. */
export function codeOf(address: string): Code | null {
  try {
    const { size, data } = encode(address, { ecc: 'L', border: QUIET });
    return size > LARGEST ? null : { size, rows: data };
  } catch {
    return null;
  }
}

/** The dark modules as the path of a drawing whose unit is a module: a stroke for each run of them. */
export function pathOf({ rows }: Code): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1] === true) return [];
        const end = row.indexOf(false, x);
        return [`M${String(x)} ${String(y)}h${String((end === -1 ? row.length : end) - x)}v1H${String(x)}z`];
      }),
    )
    .join('');
}
