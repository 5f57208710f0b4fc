/** What a revision says something was or became, from the keys of the content to a reader's words. */
import { Degree, Relation, Strength } from '../model/concordance.ts';
import { words } from '../strings/words.ts';

/**
 * A state as a reader says it. `precise 1` is a relation and a strength, `réserve : aucune` another reading,
 * `quoteFrom : …` the words cited of the older text, `vii-3` the third point of a clause. Others stand as the editors
 * wrote them.
 */
export function stateInWords(state: string): string {
  const comparisonWords = words('comparison');
  const concordanceWords = words('concordance');
  const revisionsWords = words('revisions');
  const [, kind = '', strength] = /^([a-z]+)(?: ([123]))?$/u.exec(state) ?? [];
  const relation = Relation.safeParse(kind);
  if (relation.success) {
    const grade = Strength.safeParse(Number(strength));
    return [
      comparisonWords.relations[relation.data],
      ...(grade.success ? [comparisonWords.strengths[grade.data]] : []),
    ].join(', ');
  }
  if (state === 'réserve sans relation') return revisionsWords.someReading;
  if (state === 'aucune réserve' || state === 'sans réserve') return revisionsWords.noReading;
  const [, point] = /^[ivxlcdm]+-(\d+)$/u.exec(state) ?? [];
  if (point !== undefined) return revisionsWords.pointAlone(Number(point));
  const [, other] = /^réserve\s*: ([a-z]+)$/u.exec(state) ?? [];
  const reading = Relation.safeParse(other);
  if (other !== undefined)
    return revisionsWords.otherReading(reading.success ? comparisonWords.relations[reading.data] : null);
  const [, side, passage = ''] = /^quote(From|To)\s*: ([^]+)$/u.exec(state) ?? [];
  if (side !== undefined) return revisionsWords.cited(side === 'From', passage);
  const degree = Degree.safeParse(state);
  return degree.success ? concordanceWords.degrees[degree.data] : state;
}
