/** Holds the subjects that novelties name to the index of subjects. */
import { provisionsOf } from '../../edition/subjects.ts';
import type { NoveltiesFile } from '../../model/concordance-files.ts';
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { Subject } from '../../model/subjects.ts';
import { didYouMean } from '../nearest.ts';
import type { YamlFile } from '../read/yaml.ts';

/**
 * A novelty names subjects of the index, and each of its provisions is filed under one of them: so one index serves
 * both. Nothing is asked of texts that the index does not cover.
 */
export function checkNovelties(
  files: readonly YamlFile<NoveltiesFile>[],
  subjects: readonly Subject[],
): Diagnostic[] {
  if (subjects.length === 0) return [];
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const textOf = (eId: string) => eId.split('/')[0];
  const covered = new Set(subjects.flatMap((subject) => provisionsOf(subject).map(textOf)));
  return files.flatMap((yaml) =>
    yaml.value.novelties.flatMap(({ subject, subjects: named, provisions }, index): Diagnostic[] => {
      const unknown = named.flatMap((id, position) =>
        byId.has(id)
          ? []
          : errorAt(
              yaml.placeOf(['novelties', index, 'subjects', position]),
              'unknown-id',
              `no subject has the id ${id}`,
              didYouMean(id, byId.keys()),
            ),
      );
      if (unknown.length > 0) return unknown;
      const filed = new Set(named.flatMap((id) => provisionsOf(byId.get(id) as Subject)));
      return provisions.flatMap((eId, position) =>
        filed.has(eId) || !covered.has(textOf(eId))
          ? []
          : errorAt(
              yaml.placeOf(['novelties', index, 'provisions', position]),
              'no-subject',
              `${eId} is filed under none of the subjects of the novelty “${subject}”`,
              'name one that has it under `subjects`, or file it there in subjects.yaml',
            ),
      );
    }),
  );
}
