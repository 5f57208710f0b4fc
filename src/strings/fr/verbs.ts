/** The verbs of the relations, which agree with how many clauses they are said of: `1 précise`, `3 précisent`. */
import type { Relation } from '../../model/concordance.ts';

const singular: Record<Relation, string> = {
  prolonge: 'prolonge',
  precise: 'précise',
  reformule: 'reformule',
  ecarte: 'diverge',
};

const plural: Record<Relation, string> = {
  prolonge: 'prolongent',
  precise: 'précisent',
  reformule: 'reformulent',
  ecarte: 'divergent',
};

export function verb(figure: number, relation: Relation): string {
  return figure < 2 ? singular[relation] : plural[relation];
}
