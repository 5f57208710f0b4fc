/** States of clauses in one comparison: examined (the older text), in correspondence or a novelty (the newer). */
import { errorAt, type Diagnostic, type FilePlace, type Hint } from '../../model/diagnostic.ts';
import { didYouMean } from '../nearest.ts';
import type { Examined } from './assigned.ts';
import type { Clauses } from './comparisons.ts';

/** Where each state is given, by eId. A wrong direction or an unknown id gives no state. */
export interface States {
  /** Clauses of the older text that have a file of their own. */
  examined: Map<string, FilePlace>;
  /** Clauses of the newer text that a correspondence leads to. */
  tied: Map<string, FilePlace>;
  /** Clauses of the newer text without antecedent: novelties. */
  alone: Map<string, FilePlace>;
}

/** The states of the clauses of a comparison, with a diagnostic for each that has two, or is not part of it. */
export function statesOf(compared: Examined, clauses: Clauses): States & { diagnostics: Diagnostic[] } {
  const states: States = { examined: new Map(), tied: new Map(), alone: new Map() };
  const diagnostics = [...examine(compared, states, clauses), ...listAlone(compared, states, clauses)];
  return { ...states, diagnostics };
}

/** Adds the clauses that files examine and those they tie. `tiesInFile` reports unknown ids and wrong directions. */
function examine(
  { files, comparison, older, newer }: Examined,
  states: States,
  clauses: Clauses,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const yaml of files) {
    const { provision, correspondences } = yaml.value;
    const place = yaml.placeOf(['provision']);
    if (!older.has(provision)) diagnostics.push(outside(provision, place));
    for (const [index, { to }] of correspondences.entries()) {
      const own = yaml.placeOf(['correspondences', index, 'to']);
      const text = clauses.get(to)?.instrument;
      const before = clauses.get(provision)?.instrument.description.date ?? '';
      if (newer.has(to)) {
        if (!states.tied.has(to)) states.tied.set(to, own);
      } else if (text?.id === comparison.newer) diagnostics.push(outside(to, own));
      else if (text !== undefined && text.description.date > before)
        diagnostics.push(
          errorAt(
            own,
            'not-compared',
            `this file compares ${comparison.older} with ${comparison.newer}, and ${to} is of another text`,
            'write it in a file for that comparison, which `comparisons.yaml` declares',
          ),
        );
    }
    const other = states.examined.get(provision);
    if (other === undefined) states.examined.set(provision, place);
    else
      diagnostics.push(
        errorAt(place, 'two-states', `${provision} has the file ${other.file} already`, 'join the two files'),
      );
  }
  return diagnostics;
}

/** Adds the clauses that are listed as novelties. */
function listAlone(
  { novelties, comparison, newer }: Examined,
  states: States,
  clauses: Clauses,
): Diagnostic[] {
  const { tied, alone } = states;
  const diagnostics: Diagnostic[] = [];
  for (const { yaml, index, novelty } of novelties)
    for (const [position, eId] of novelty.provisions.entries()) {
      const place = yaml.placeOf(['novelties', index, 'provisions', position]);
      const fail = (rule: string, message: string, hint: Hint) =>
        diagnostics.push(errorAt(place, rule, message, hint));
      const text = clauses.get(eId)?.instrument.id;
      const tie = tied.get(eId);
      const before = alone.get(eId);
      if (text === undefined)
        fail('unknown-id', `no clause has the id ${eId}`, didYouMean(eId, clauses.keys()));
      else if (text === comparison.older)
        fail(
          'wrong-direction',
          `${eId} is of a text that is compared with none older`,
          'list a clause of the newer text; an undertaking without echo is a silence',
        );
      else if (text !== comparison.newer)
        fail(
          'two-instruments',
          `${eId} is of another text than the others`,
          'list it as a novelty of its own',
        );
      else if (!newer.has(eId)) diagnostics.push(outside(eId, place));
      else if (before !== undefined)
        fail('two-states', `${eId} is a novelty twice`, `it stands on line ${before.line} already`);
      else {
        if (tie !== undefined)
          fail(
            'two-states',
            `${eId} is a novelty and in correspondence`,
            `remove it here, or at ${tie.file}:${tie.line}`,
          );
        alone.set(eId, place);
      }
    }
  return diagnostics;
}

function outside(eId: string, place: FilePlace): Diagnostic {
  return errorAt(
    place,
    'not-compared',
    `${eId} stands in no part that was compared`,
    'add its division to `parts` in comparisons.yaml, or remove it here',
  );
}
