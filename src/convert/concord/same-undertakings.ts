/** Check that undertakings which say the same have the same state, whichever clause they stand in. */
import type { CommitmentFile } from '../../model/concordance-files.ts';
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import { didYouMean } from '../nearest.ts';
import type { YamlFile } from '../read/yaml.ts';

/** Reports each `sameAs` that names no undertaking, or one that is a silence where this one has correspondences. */
export function checkSameUndertakings(files: readonly YamlFile<CommitmentFile>[]): Diagnostic[] {
  const silent = new Map(
    files.flatMap(({ value: { undertakings, silences } }) =>
      undertakings.map(({ id }) => [id, silences.some(({ undertaking }) => undertaking === id)] as const),
    ),
  );
  return files.flatMap((yaml) =>
    yaml.value.undertakings.flatMap(({ id, sameAs }, index) => {
      if (sameAs === null) return [];
      const place = yaml.placeOf(['undertakings', index, 'sameAs']);
      if (!silent.has(sameAs))
        return [
          errorAt(
            place,
            'unknown-undertaking',
            `no clause has an undertaking ${sameAs}`,
            didYouMean(sameAs, silent.keys()),
          ),
        ];
      if (silent.get(sameAs) === silent.get(id)) return [];
      const [without, within] = silent.get(id) ? [id, sameAs] : [sameAs, id];
      return [
        errorAt(
          place,
          'two-states',
          `${without} is a silence, and ${within}, which says the same, has correspondences`,
          'tie both, or neither',
        ),
      ];
    }),
  );
}
