/** Suggestions: words near unknown ones, and shorter queries. */
import { slipCost } from './correction.ts';
import { fold } from '../fold.ts';
import { lexemeOf } from '../lexeme.ts';
import type { Lexicon } from '../lexicon.ts';
import { clausesAnswering } from '../retrieval.ts';
import { searched } from '../searched.ts';
import type { Unit } from '../units.ts';

const MOST_SUGGESTIONS = 5;
/** Shorter words are near too many others. */
const SHORTEST_NEAR = 5;
const SHORTEST_SHARED = 5;
const LEAST_SHARED = 0.55;

/**
 * Words of the texts near an unknown one, one for each lexeme, the nearest first: those that begin with the
 * same letters for more than half their length, or differ by hardly a letter. Others, near by chance, are no
 * help (`grève`, `grade`).
 */
export function nearTo(typed: string, { vocabulary }: Pick<Lexicon, 'vocabulary'>): string[] {
  const own = fold(typed);
  const lexeme = fold(lexemeOf(typed));
  const near = [...vocabulary.lexemes].flatMap(([key, { forms }]) => {
    const [form = ''] = forms;
    const other = fold(key);
    const shared = sharedLength(own, form) / Math.max(own.length, form.length);
    if (form.length < SHORTEST_NEAR || own.length < SHORTEST_NEAR || form.charAt(0) !== own.charAt(0))
      return [];
    const most = 0.3 * own.length;
    const cost = slipCost(lexeme, other, most);
    const isBegun = sharedLength(own, form) >= SHORTEST_SHARED && shared > LEAST_SHARED;
    const isNear = cost <= (sharedLength(own, form) >= SHORTEST_SHARED - 1 ? most : most / 2);
    return isBegun || isNear ? [{ form, cost: Math.min(cost, own.length * (1 - shared)) }] : [];
  });
  return near
    .sort((a, b) => a.cost - b.cost || (a.form < b.form ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ form }) => vocabulary.forms.get(form)?.printed ?? form);
}

/** How many letters two words share from their beginning. */
function sharedLength(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one.charAt(shared) === other.charAt(shared)) shared++;
  return shared;
}

/** Another query, and how many clauses it finds. */
export interface Shorter {
  query: string;
  count: number;
}

/** The query without its unknown units, else without each unit in turn, and how many clauses each finds; fewest first. */
export function shorterQueries(units: readonly Unit[], lexicon: Lexicon): Shorter[] {
  if (units.length < 2) return [];
  const known = units.filter(({ hits }) => hits.size > 0);
  const candidates =
    known.length < units.length ? [known] : units.map((unit) => units.filter((u) => u !== unit));
  return candidates
    .map((rest) => ({
      query: searched(rest, lexicon),
      count: [...clausesAnswering(rest, lexicon).values()].filter(({ partial }) => !partial).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .slice(0, MOST_SUGGESTIONS);
}
