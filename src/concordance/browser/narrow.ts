/** The lists of the filters offer only what would leave a row. */
import type { Filter } from '../contract.ts';
import { offer } from './choices.ts';
import { fitting, type Row } from './rows.ts';
import type { Controls, State } from './state.ts';

const facts = { engagement: 'from', theme: 'to', relation: 'relation' } as const;

/** Takes out of each list what would leave nothing, given the other filters; what is chosen stays. */
export function narrow(controls: Controls, rows: readonly Row[], state: State): void {
  for (const filter of Object.keys(facts) as (keyof typeof facts)[]) {
    const without = { ...state, [filter as Filter]: '' };
    const left = new Set(rows.filter(fitting(without)).map((row) => row[facts[filter]]));
    const control = controls.of(filter);
    if (!(control instanceof HTMLSelectElement)) continue;
    offer(control, ({ value }) => value === '' || left.has(value));
  }
}
