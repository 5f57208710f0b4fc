/** Checks across the files of an edition: ids, sigla, one text and one apparatus an instrument. */
import type { ApparatusFile } from '../../model/apparatus.ts';
import type { InstrumentDescription } from '../../model/description.ts';
import { errorAt, warningAt, type Diagnostic } from '../../model/diagnostic.ts';
import { reservedSegments } from '../../model/own-pages.ts';
import type { Source } from '../read/sources.ts';
import type { YamlFile } from '../read/yaml.ts';
import { didYouMean } from '../nearest.ts';

interface Found {
  seeds: ReadonlyMap<string, Source>;
  instruments: readonly Source[];
  instrumentsFolder: string;
}

/** Keys whose values no two instruments may share, with the rule each breaks. */
const OWN = [
  { key: 'id', rule: 'duplicate-id' },
  { key: 'siglum', rule: 'duplicate-siglum' },
  { key: 'file', rule: 'duplicate-file' },
] as const;

/** Checks that there is an instrument, keys are unique, ids are free, and every text is used. */
export function checkDescriptions(
  found: Found,
  descriptions: readonly YamlFile<InstrumentDescription>[],
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { key, rule } of OWN) {
    const owners = new Map<string, YamlFile<InstrumentDescription>>();
    for (const yaml of descriptions) {
      const value = yaml.value[key];
      const owner = owners.get(value);
      if (owner === undefined) owners.set(value, yaml);
      else {
        const said = owner.placeOf([key]);
        diagnostics.push(
          errorAt(
            yaml.placeOf([key]),
            rule,
            `the ${key} ${value} is taken by ${said.file}:${said.line}`,
            `give each instrument its own ${key}`,
          ),
        );
      }
    }
  }
  for (const yaml of descriptions) {
    if (!reservedSegments.includes(yaml.value.id)) continue;
    diagnostics.push(
      errorAt(
        yaml.placeOf(['id']),
        'reserved-id',
        `the id ${yaml.value.id} is the address of another page`,
        'choose another id',
      ),
    );
  }
  if (found.instruments.length === 0) {
    const place = { file: found.instrumentsFolder, line: 1, column: 1 };
    diagnostics.push(
      errorAt(place, 'no-instrument', 'the folder describes no instrument', 'add a YAML file for each text'),
    );
  }
  return [...diagnostics, ...unusedSeeds(found, descriptions)];
}

function unusedSeeds(found: Found, descriptions: readonly YamlFile<InstrumentDescription>[]): Diagnostic[] {
  // A description that could not be read may be the one that uses a text.
  if (descriptions.length < found.instruments.length) return [];
  const used = new Set(descriptions.map((yaml) => yaml.value.file));
  return [...found.seeds]
    .filter(([name]) => !used.has(name))
    .map(([, { file }]) =>
      warningAt(
        { file, line: 1, column: 1 },
        'seed-unused',
        'no instrument is made from this text',
        'describe it in a YAML file, or remove it',
      ),
    );
}

/** Checks that every apparatus belongs to an instrument, and no two to the same. */
export function checkApparatusFiles(
  found: Found,
  apparatus: readonly YamlFile<ApparatusFile>[],
  descriptions: readonly YamlFile<InstrumentDescription>[],
): Diagnostic[] {
  const ids = descriptions.map((yaml) => yaml.value.id);
  const seen = new Map<string, YamlFile<ApparatusFile>>();
  return apparatus.flatMap((yaml) => {
    const { instrument } = yaml.value;
    const place = yaml.placeOf(['instrument']);
    const other = seen.get(instrument);
    seen.set(instrument, yaml);
    if (other !== undefined) {
      return [
        errorAt(
          place,
          'duplicate-id',
          `${other.file} is the apparatus of ${instrument} already`,
          'join the two files',
        ),
      ];
    }
    // A missing or unreadable description is reported already.
    if (ids.includes(instrument) || ids.length === 0 || ids.length < found.instruments.length) return [];
    return [
      errorAt(place, 'unknown-id', `no instrument has the id ${instrument}`, didYouMean(instrument, ids)),
    ];
  });
}
