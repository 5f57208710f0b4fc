/** The stage that reads the index of subjects and checks it against the texts. */
import { allPlaces } from '../../edition/lookups.ts';
import { errorAt, warningAt, type Diagnostic, type Hint } from '../../model/diagnostic.ts';
import type { Instrument } from '../../model/edition.ts';
import { SubjectsFile } from '../../model/subjects.ts';
import { didYouMean } from '../nearest.ts';
import { readAll, type Source } from '../read/sources.ts';
import type { YamlFile } from '../read/yaml.ts';

/**
 * @returns the index; faults in reading the file (`unreadable`); and disagreements with the texts (`diagnostics`),
 *   only true where all texts converted
 */
export function readSubjects(
  sources: readonly Source[],
  instruments: readonly Instrument[],
): { index: SubjectsFile; unreadable: Diagnostic[]; diagnostics: Diagnostic[] } {
  const unreadable: Diagnostic[] = [];
  const [yaml] = readAll(sources, SubjectsFile, unreadable);
  if (yaml === undefined) return { index: { coordinates: null, subjects: [] }, unreadable, diagnostics: [] };
  const index = { ...yaml.value, subjects: yaml.value.subjects };
  return {
    index,
    unreadable,
    diagnostics: [
      ...checkEntries(yaml, instruments),
      ...checkCoverage(yaml, instruments),
      ...checkCoordinates(yaml),
    ],
  };
}

/** Ids and labels once, known provisions, each once in an entry and in the order of the texts. */
function checkEntries(yaml: YamlFile<SubjectsFile>, instruments: readonly Instrument[]): Diagnostic[] {
  const order = new Map(allPlaces({ instruments }).map(({ provision }, index) => [provision.eId, index]));
  const diagnostics: Diagnostic[] = [];
  const seen = new Map<string, number>();
  for (const [index, subject] of yaml.value.subjects.entries()) {
    const fail = (path: PropertyKey[], rule: string, message: string, hint: Hint) =>
      diagnostics.push(errorAt(yaml.placeOf(['subjects', index, ...path]), rule, message, hint));
    for (const key of ['id', 'label'] as const) {
      const name = `${key} ${subject[key]}`;
      const before = seen.get(name);
      if (before !== undefined)
        fail(
          [key],
          'duplicate-subject',
          `two subjects have the ${name}`,
          `the other stands on line ${before}`,
        );
      seen.set(name, yaml.placeOf(['subjects', index, key]).line);
    }
    if (subject.principal.length + subject.passing.length === 0)
      fail([], 'empty-subject', `the subject ${subject.id} has no provision`, 'give it one, or remove it');
    for (const degree of ['principal', 'passing'] as const) {
      let last = -1;
      for (const [position, eId] of subject[degree].entries()) {
        const at = order.get(eId);
        if (at === undefined) {
          fail(
            [degree, position],
            'unknown-id',
            `no provision has the id ${eId}`,
            didYouMean(eId, order.keys()),
          );
          continue;
        }
        if (at <= last)
          fail(
            [degree, position],
            'wrong-order',
            `${eId} is not after the one before it`,
            'list each once, in the order of the texts',
          );
        last = Math.max(last, at);
      }
    }
    subject.passing.forEach((eId, position) => {
      if (subject.principal.includes(eId))
        fail(
          ['passing', position],
          'two-degrees',
          `${eId} is principal and in passing`,
          'remove one of the two',
        );
    });
    if (subject.place?.at && yaml.value.coordinates === null)
      fail(
        ['place'],
        'no-source',
        'the source of the coordinates is not named',
        'name it under `coordinates`',
      );
  }
  return diagnostics;
}

/** The source of coordinates is named only where some place has some. */
function checkCoordinates(yaml: YamlFile<SubjectsFile>): Diagnostic[] {
  const { coordinates, subjects } = yaml.value;
  if (coordinates === null || subjects.some(({ place }) => place?.at)) return [];
  const message = 'no place has coordinates';
  const hint = 'remove it, or give places their `at`';
  return [warningAt(yaml.placeOf(['coordinates']), 'no-effect', message, hint)];
}

/** Every clause of a text that the index covers has a subject of the kind `sujet`. */
function checkCoverage(yaml: YamlFile<SubjectsFile>, instruments: readonly Instrument[]): Diagnostic[] {
  const filed = new Set(
    yaml.value.subjects.flatMap(({ kind, principal, passing }) =>
      kind === 'sujet' ? [...principal, ...passing] : [],
    ),
  );
  const covered = instruments.filter(({ provisions }) => provisions.some(({ eId }) => filed.has(eId)));
  return covered.flatMap(({ provisions }) =>
    provisions
      .filter(({ kind, eId }) => kind === 'clause' && !filed.has(eId))
      .map(({ eId }) =>
        errorAt(
          yaml.placeOf(['subjects']),
          'no-subject',
          `${eId} has no subject`,
          'file it under one at least',
        ),
      ),
  );
}
