/** Which comparison each file of correspondences and each novelty belongs to. */
import type { Comparison } from '../../model/comparisons.ts';
import type { CommitmentFile, NoveltiesFile } from '../../model/concordance-files.ts';
import { addAll, errorAt, type Diagnostic, type FilePlace } from '../../model/diagnostic.ts';
import { didYouMean } from '../nearest.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Clauses, Compared } from './comparisons.ts';

/** A novelty with its place in its file. */
export interface FiledNovelty {
  yaml: YamlFile<NoveltiesFile>;
  index: number;
  novelty: NoveltiesFile['novelties'][number];
}

/** A comparison with what was found in it. */
export interface Examined extends Compared {
  files: YamlFile<CommitmentFile>[];
  novelties: FiledNovelty[];
}

export interface Assigned {
  examined: Examined[];
  /** Files and novelties of which no comparison can be told. */
  others: { files: YamlFile<CommitmentFile>[]; novelties: FiledNovelty[] };
  diagnostics: Diagnostic[];
}

/** Gives files and novelties to the comparisons, and reports those of which it cannot be told. */
export function assign(
  compared: readonly Compared[],
  files: readonly YamlFile<CommitmentFile>[],
  novelties: readonly YamlFile<NoveltiesFile>[],
  clauses: Clauses,
): Assigned {
  const diagnostics: Diagnostic[] = [];
  const examined = compared.map((one): Examined => ({ ...one, files: [], novelties: [] }));
  const others: Assigned['others'] = { files: [], novelties: [] };
  const dates = new Map(
    [...clauses.values()].map(({ instrument: { id, description } }) => [id, description.date]),
  );
  const choose = (
    side: 'older' | 'newer',
    eId: string,
    /** Id of the other text as named, and those of the texts that its ties lead to. */
    { other, led = [] }: { other: string | null; led?: readonly string[] },
    place: FilePlace,
    key: FilePlace,
  ) => {
    const text = clauses.get(eId)?.instrument.id;
    // An unknown clause is reported with its tie or its novelty.
    if (text === undefined) return undefined;
    const across = side === 'older' ? 'newer' : 'older';
    const all = examined.filter(({ comparison }) => comparison[side] === text);
    const named = all.filter(({ comparison }) => other === null || comparison[across] === other);
    const told = named.filter(({ comparison }) => led.includes(comparison[across]));
    const fitting = told.length > 0 ? told : named;
    const [only, second] = fitting;
    if (second !== undefined) {
      const names = fitting.map(({ comparison }) => comparison[across]);
      diagnostics.push(
        errorAt(
          place,
          'which-comparison',
          `${text} is compared with ${names.join(' and ')}, and nothing says with which ${eId} is here`,
          names.map((name) => `write \`with: ${name}\``).join(', or '),
        ),
      );
      return undefined;
    }
    if (only === undefined)
      addAll(diagnostics, withoutComparison(side, text, eId, other, all, dates, place, key));
    return only;
  };
  for (const yaml of files) {
    const { provision, with: other, correspondences } = yaml.value;
    const led = correspondences.flatMap(({ to }) => clauses.get(to)?.instrument.id ?? []);
    const one = choose(
      'older',
      provision,
      { other, led },
      yaml.placeOf(['provision']),
      yaml.placeOf(['with']),
    );
    (one ?? others).files.push(yaml);
  }
  for (const yaml of novelties)
    for (const [index, novelty] of yaml.value.novelties.entries()) {
      const at = (...path: PropertyKey[]) => yaml.placeOf(['novelties', index, ...path]);
      const first = novelty.provisions.findIndex((eId) => clauses.has(eId));
      const [eId, place] = [novelty.provisions[first] ?? '', at('provisions', Math.max(first, 0))];
      const one = choose('newer', eId, { other: novelty.with }, place, at('with'));
      (one ?? others).novelties.push({ yaml, index, novelty });
    }
  return { examined, others, diagnostics };
}

/** Why no comparison has a clause on its side. */
function withoutComparison(
  side: 'older' | 'newer',
  text: string,
  eId: string,
  other: string | null,
  all: readonly { comparison: Comparison }[],
  dates: ReadonlyMap<string, string>,
  place: FilePlace,
  key: FilePlace,
): Diagnostic[] {
  const across = side === 'older' ? 'newer' : 'older';
  if (other !== null && all.length > 0)
    return [
      errorAt(
        key,
        'unknown-id',
        `${text} is not compared with ${other}`,
        didYouMean(
          other,
          all.map(({ comparison }) => comparison[across]),
        ),
      ),
    ];
  const date = dates.get(text) ?? '';
  const hasOther = [...dates.values()].some((one) => (side === 'older' ? one > date : one < date));
  if (side === 'older' && !hasOther)
    return [
      errorAt(
        place,
        'wrong-direction',
        `no text is newer than that of ${eId}`,
        'write what ties it in the files of the older text',
      ),
    ];
  if (side === 'newer')
    return [
      errorAt(
        place,
        'wrong-direction',
        `${eId} is of a text that is compared with none older`,
        'list a clause of the newer text; an undertaking without echo is a silence',
      ),
    ];
  return [
    errorAt(
      place,
      'not-compared',
      `${text} is compared with no newer text`,
      'declare in comparisons.yaml what it was compared with',
    ),
  ];
}
