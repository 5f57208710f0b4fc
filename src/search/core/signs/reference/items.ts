/** Items of clauses: numbers and letters behind the number of a clause that are none of another one. */
import { last } from '../../../../model/last.ts';
import type { Numbered, NumberedClauses } from './numbered.ts';
import type { NumberParts } from './pieces.ts';

type Clauses = Pick<NumberedClauses, 'clausesOf' | 'isItem'>;

/** Whether a number is that of an item of the clause before: `4.80, 3`, `4.80 (3)`, since a list of clauses goes on with a greater number. */
export function isItemBehind([item = '', ...others]: NumberParts, before: Numbered, names: Clauses): boolean {
  const isSmaller = Number(item) < Number(last(before.parts));
  return others.length === 0 && isSmaller && names.isItem(item, names.clausesOf(before));
}

/** The clauses of a number; where it ends with an item, as in `vi b` and `4.80.3`, those of the number before it. */
export function clausesWithItem(numbered: Numbered, names: Clauses): number[] {
  const { parts, division } = numbered;
  const found = names.clausesOf(numbered);
  const item = last(parts) ?? '';
  if (found.length > 0 || parts.length < 2) return found;
  const whole = clausesWithItem({ ...numbered, parts: parts.slice(0, -1) }, names);
  const isOfClause = parts.length > 2 || division !== null;
  return /^\p{L}$/u.test(item) || (isOfClause && names.isItem(item, whole)) ? whole : [];
}
