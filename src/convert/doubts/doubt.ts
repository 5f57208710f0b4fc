import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Line } from '../emend/emend.ts';

/** A doubt about a line, before it is known whether the description says that the line stands so in the source. */
export interface Doubt {
  line: Line;
  diagnostic: Diagnostic;
}

/** The way out where the source has it so. */
export const AS_PRINTED = 'where the source has it so, give the beginning of this line under `asPrinted`';
