/** Every clause of the instruments compared is in correspondence, or examined and without: one of the two. */
import type { CommitmentFile, NoveltiesFile } from '../../../src/model/concordance.ts';
import { errorAt, type Diagnostic } from '../../../src/model/diagnostic.ts';
import { didYouMean } from '../check/nearest.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Owned } from './ties.ts';

/**
 * @param files one for each clause of the older instruments
 * @param novelties the clauses of the newer that have no antecedent
 * @param folder where a missing file belongs, for diagnostics
 */
export function checkCoverage(
  files: readonly YamlFile<CommitmentFile>[],
  novelties: YamlFile<NoveltiesFile> | null,
  clauses: ReadonlyMap<string, Owned>,
  folder: string,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const older = new Map<string, YamlFile<CommitmentFile>>();
  for (const yaml of files) {
    const { provision } = yaml.value;
    const other = older.get(provision);
    if (other !== undefined) {
      diagnostics.push(errorAt(yaml.placeOf(['provision']), 'two-states', `${provision} has the file ${other.file} already`, 'join the two files'));
    } else older.set(provision, yaml);
  }
  const tied = new Map<string, { file: string; line: number }>();
  for (const yaml of files) {
    for (const [index, { to }] of yaml.value.correspondences.entries()) {
      if (!tied.has(to)) tied.set(to, yaml.placeOf(['correspondences', index, 'to']));
    }
  }
  const alone = new Map<string, number>();
  for (const [index, { provisions }] of (novelties?.value.novelties ?? []).entries()) {
    for (const [position, eId] of provisions.entries()) {
      const place = novelties?.placeOf(['novelties', index, 'provisions', position]) ?? { file: folder, line: 1, column: 1 };
      const tie = tied.get(eId);
      const before = alone.get(eId);
      if (!clauses.has(eId)) {
        diagnostics.push(errorAt(place, 'unknown-id', `no clause has the id ${eId}`, didYouMean(eId, clauses.keys())));
      } else if (tie !== undefined) {
        diagnostics.push(errorAt(place, 'two-states', `${eId} is a novelty and in correspondence`, `remove it here, or at ${tie.file}:${tie.line}`));
      } else if (before !== undefined) {
        diagnostics.push(errorAt(place, 'two-states', `${eId} is a novelty twice`, `it stands on line ${before} already`));
      }
      alone.set(eId, place.line);
    }
  }
  const compared = {
    older: instrumentsOf([...older.keys()], clauses),
    newer: instrumentsOf([...tied.keys(), ...alone.keys()], clauses),
  };
  for (const [eId, { instrument }] of clauses) {
    const place = { file: folder, line: 1, column: 1 };
    if (compared.older.has(instrument.id) && !older.has(eId)) {
      diagnostics.push(errorAt(place, 'no-state', `${eId} was not examined`, `add a file for it to ${folder}`));
    }
    if (compared.newer.has(instrument.id) && !tied.has(eId) && !alone.has(eId)) {
      const where = novelties === null ? place : novelties.placeOf(['novelties']);
      diagnostics.push(errorAt(where, 'no-state', `${eId} is in no correspondence and no novelty`, 'examine it and add it to one or the other'));
    }
  }
  return diagnostics;
}

function instrumentsOf(eIds: readonly string[], clauses: ReadonlyMap<string, Owned>): Set<string> {
  return new Set(eIds.flatMap((eId) => clauses.get(eId)?.instrument.id ?? []));
}
