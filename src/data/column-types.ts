/** What kind of values the columns of the tables hold. */

type ColumnType = 'integer' | 'boolean' | 'string';

const NUMBERS = new Set(['firstLine', 'lastLine', 'strength']);
const TRUTHS = new Set(['bothReadings']);

/** Text, but for the few columns of numbers and of `true` and `false`. */
export function columnType(column: string): ColumnType {
  if (NUMBERS.has(column)) return 'integer';
  return TRUTHS.has(column) ? 'boolean' : 'string';
}
