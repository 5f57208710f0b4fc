/** The QR code of an address, as modules and as the path of a drawing. */
import { encode } from 'uqr';

export interface Code {
  /** Modules of a side, with the quiet zone around the code that readers need. */
  size: number;
  /** Rows of modules, true where dark. */
  rows: boolean[][];
}

const QUIET = 4;

/**
 * @param correction how much of a code may be lost: 15 % with `M`, 7 % with `L`, which makes it smaller
 * @throws Error where the address is too long for any code
 */
export function codeOf(address: string, correction: 'M' | 'L' = 'M'): Code {
  const { size, data } = encode(address, { ecc: correction, border: QUIET });
  return { size, rows: data };
}

/** The dark modules as the path of a drawing whose unit is a module, so that print keeps it sharp. */
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
