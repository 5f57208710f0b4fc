/** Layout of the ranked bars. */
import { scaleLinear } from 'd3-scale';
import { relations, type Relation } from '../../model/concordance.ts';

export interface Bar {
  relation: Relation;
  x: number;
  width: number;
}

/** Length of the longest bar, in units of the view box. */
export const BAR_LENGTH = 100;

/**
 * Lays out the bars of one entry end to end, one for each relation, on a scale shared by all entries.
 *
 * @param most the count with a bar of full length
 * @returns `x` and `width` in units of the view box, rounded to hundredths
 */
export function layoutBars(counts: Record<Relation, number>, most: number): Bar[] {
  const scale = scaleLinear()
    .domain([0, Math.max(most, 1)])
    .range([0, BAR_LENGTH]);
  let before = 0;
  return relations.map((relation) => {
    const x = scale(before);
    before += counts[relation];
    return { relation, x: Math.round(x * 100) / 100, width: Math.round((scale(before) - x) * 100) / 100 };
  });
}
