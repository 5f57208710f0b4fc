/** The QR code of an address, as the path of a drawing whose unit is a module, so that print keeps it sharp. */
import { encode } from 'uqr';

export interface Code {
  /** Modules of a side, with the quiet zone around the code that readers need. */
  size: number;
  /** The dark modules, row by row. */
  path: string;
}

const QUIET = 4;

/** @throws Error where the address is too long for any code */
export function codeOf(address: string): Code {
  const { size, data } = encode(address, { ecc: 'M', border: QUIET });
  const runs = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1] === true) return [];
      const end = row.indexOf(false, x);
      return [`M${x} ${y}h${(end === -1 ? row.length : end) - x}v1H${x}z`];
    }),
  );
  return { size, path: runs.join('') };
}
