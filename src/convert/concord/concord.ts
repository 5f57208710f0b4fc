/** The stage that reads the concordance from YAML and checks it against the texts. */
import { clausePlaces } from '../../edition/lookups.ts';
import { CommitmentFile, NoveltiesFile, RepetitionsFile } from '../../model/concordance-files.ts';
import type { Concordance } from '../../model/concordance.ts';
import { addAll, type Diagnostic } from '../../model/diagnostic.ts';
import type { Instrument } from '../../model/edition.ts';
import { readAll, type Source } from '../read/sources.ts';
import type { YamlFile } from '../read/yaml.ts';
import { checkCoverage } from './coverage.ts';
import { checkRationales } from './rationales.ts';
import { checkRepetitions } from './repetitions.ts';
import { checkSameUndertakings } from './same-undertakings.ts';
import { statesOf } from './states.ts';
import { tiesInFile } from './ties.ts';

export interface ConcordanceSources {
  /** Files of correspondences, one for each clause of the older text. */
  commitments: Source[];
  /** At most one file each. */
  novelties: Source[];
  repetitions: Source[];
  /** The folder of these files as shown in diagnostics. */
  folder: string;
}

/** A concordance and its faults. */
export interface Concorded {
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
  const diagnostics: Diagnostic[] = [];
  const commitments = readAll(sources.commitments, CommitmentFile, unreadable);
  const novelties = readAll(sources.novelties, NoveltiesFile, unreadable);
  const repetitions = readAll(sources.repetitions, RepetitionsFile, unreadable);
  const clauses = new Map(clausePlaces({ instruments }).map((place) => [place.provision.eId, place]));
  const order = new Map([...clauses.keys()].map((eId, index) => [eId, index]));
  const ties = commitments.map((yaml) => tiesInFile(yaml, clauses));
  for (const tie of ties) addAll(diagnostics, tie.diagnostics);
  addAll(diagnostics, checkRationales(commitments, clauses, instruments));
  addAll(diagnostics, checkSameUndertakings(commitments));
  const states = statesOf(commitments, novelties, clauses);
  addAll(diagnostics, states.diagnostics);
  // An unreadable file may name the clauses that seem to lack a state.
  const known = unreadable.length === 0 ? states : null;
  for (const yaml of repetitions) addAll(diagnostics, checkRepetitions(yaml, clauses, known));
  if (unreadable.length === 0) addAll(diagnostics, checkCoverage(states, novelties, clauses, sources.folder));
  const place = (eId: string) => order.get(eId) ?? 0;
  return {
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
      novelties: novelties.flatMap((yaml) => yaml.value.novelties),
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
