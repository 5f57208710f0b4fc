/** The QR code of a dossier's address on a sheet. */
import { codeOf, type Code } from '../../components/qr.ts';

/** Side of a module in millimetres, which phones read from a desk. */
export const MODULE = 0.42;

/** Most modules of a side: a larger code takes too much of a sheet. */
const LARGEST = 145;

/** The code of an address; null where the address is too long for one that can be printed and read. */
export function printableCode(address: string): Code | null {
  try {
    const code = codeOf(address, 'L');
    return code.size > LARGEST ? null : code;
  } catch {
    return null;
  }
}
