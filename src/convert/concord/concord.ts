/** The stage that reads the comparisons and their concordance from YAML and checks them against the texts. */
import { clausePlaces } from '../../edition/lookups.ts';
import { ComparisonsFile, type Comparison } from '../../model/comparisons.ts';
import { CommitmentFile, NoveltiesFile, RepetitionsFile } from '../../model/concordance-files.ts';
import type { Concordance } from '../../model/concordance.ts';
import { addAll, hasError, type Diagnostic } from '../../model/diagnostic.ts';
import type { Instrument } from '../../model/edition.ts';
import { checkFileNames } from '../check/file-names.ts';
import { readAll, type Source } from '../read/sources.ts';
import type { YamlFile } from '../read/yaml.ts';
import { assign } from './assigned.ts';
import { declaredComparisons, toldComparisons, withClauses, type Clauses } from './comparisons.ts';
import { checkCoverage } from './coverage.ts';
import { checkRationales } from './rationales.ts';
import { checkRepetitions } from './repetitions.ts';
import { checkSameUndertakings } from './same-undertakings.ts';
import { statesOf } from './states.ts';
import { tiesInFile } from './ties.ts';

export interface ConcordanceSources {
  /** What has been compared with what; none or one file. */
  comparisons: Source[];
  /** Files of correspondences, one for each clause of the older text in each comparison. */
  commitments: Source[];
  /** At most one file each. */
  novelties: Source[];
  repetitions: Source[];
  /** The folder of these files as shown in diagnostics. */
  folder: string;
}

/** A concordance and its faults. */
export interface Concorded {
  comparisons: Comparison[];
  concordance: Concordance;
  /** The novelties as people filed them, for checks against other files. */
  novelties: readonly YamlFile<NoveltiesFile>[];
  /** Faults in reading the files. */
  unreadable: Diagnostic[];
  /** Disagreements with the texts; only true where all texts converted. */
  diagnostics: Diagnostic[];
}

/** Reads the concordance of some instruments, with all faults. */
export function concord(sources: ConcordanceSources, instruments: readonly Instrument[]): Concorded {
  const unreadable: Diagnostic[] = [];
  const [declared] = readAll(sources.comparisons, ComparisonsFile, unreadable);
  const commitments = readAll(sources.commitments, CommitmentFile, unreadable);
  const novelties = readAll(sources.novelties, NoveltiesFile, unreadable);
  const repetitions = readAll(sources.repetitions, RepetitionsFile, unreadable);
  const clauses = new Map(clausePlaces({ instruments }).map((place) => [place.provision.eId, place]));
  const { comparisons, diagnostics } =
    declared === undefined
      ? { comparisons: toldComparisons(commitments, novelties, clauses, instruments), diagnostics: [] }
      : declaredComparisons(declared, instruments);
  const compared = comparisons.map((comparison) => withClauses(comparison, clauses));
  const { examined, others, diagnostics: unassigned } = assign(compared, commitments, novelties, clauses);
  // A faulty declaration misplaces all that follows: only the cause is reported.
  const isSound = diagnostics.length === 0;
  // An unreadable file may declare the comparison that is missed, and name the clauses that seem to lack a state.
  const isWhole = isSound && !hasError(unreadable);
  if (isWhole || (isSound && declared !== undefined)) addAll(diagnostics, unassigned);
  const ties = [
    ...examined.flatMap(({ comparison, files }) =>
      files.map((yaml) => tiesInFile(yaml, clauses, comparison.id)),
    ),
    ...others.files.map((yaml) => tiesInFile(yaml, clauses, '')),
  ];
  for (const tie of ties) addAll(diagnostics, tie.diagnostics);
  addAll(diagnostics, checkClauseNames(commitments, clauses));
  addAll(diagnostics, checkRationales(commitments, clauses, instruments));
  const states = examined.map((one) => ({ ...one, ...statesOf(one, clauses) }));
  for (const one of states) {
    addAll(diagnostics, checkSameUndertakings(one.files));
    if (isSound) addAll(diagnostics, one.diagnostics);
    if (isWhole) addAll(diagnostics, checkCoverage(one, one, novelties, sources.folder));
  }
  for (const yaml of repetitions)
    addAll(diagnostics, checkRepetitions(yaml, clauses, isWhole ? states : null));
  const order = new Map([...clauses.keys()].map((eId, index) => [eId, index]));
  const place = (eId: string) => order.get(eId) ?? 0;
  return {
    comparisons,
    concordance: {
      undertakings: ties
        .flatMap((tie) => tie.undertakings)
        .toSorted((a, b) => place(a.provision) - place(b.provision)),
      correspondences: ties
        .flatMap((tie) => tie.correspondences)
        .toSorted((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to)),
      silences: ties
        .flatMap((tie) => tie.silences)
        .toSorted((a, b) => place(a.provision) - place(b.provision)),
      novelties: examined.flatMap(({ comparison, novelties: filed }) =>
        filed.map(({ novelty: { subject, subjects, provisions, explanation } }) => ({
          comparison: comparison.id,
          ...{ subject, subjects, provisions, explanation },
        })),
      ),
      repetitions: repetitions.flatMap((yaml) =>
        yaml.value.repetitions.map(({ provisions, degree, note, states: why }) => ({
          provisions,
          degree,
          note: why === null ? note : `${note} ${why}`,
        })),
      ),
    },
    novelties,
    unreadable,
    diagnostics,
  };
}

/** Warns of files that are called as another clause of the text than the one they are about. */
function checkClauseNames(files: readonly YamlFile<CommitmentFile>[], clauses: Clauses): Diagnostic[] {
  const nameOf = (eId: string) => eId.slice(eId.lastIndexOf('/') + 1);
  const textOf = (eId: string) => eId.slice(0, eId.indexOf('/'));
  return files.flatMap((yaml) => {
    const { provision } = yaml.value;
    const beside = [...clauses.keys()].filter((eId) => textOf(eId) === textOf(provision));
    const named = { yaml, key: 'provision', name: nameOf(provision) };
    return checkFileNames([named], new Set(beside.map(nameOf)));
  });
}
