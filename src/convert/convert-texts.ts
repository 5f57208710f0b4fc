/** Converts each text by its description and its apparatus: read, emend, parse, check. */
import { createHash } from 'node:crypto';
import type { ApparatusFile } from '../model/apparatus.ts';
import type { InstrumentDescription } from '../model/description.ts';
import { addAll, hasError, type Diagnostic } from '../model/diagnostic.ts';
import { pathOf } from '../model/site-paths.ts';
import { account } from './check/account.ts';
import { checkCounts } from './check/counts.ts';
import { checkDigest } from './check/digest.ts';
import { checkEffect } from './check/effect.ts';
import { checkNames } from './check/names.ts';
import { markSic } from './check/sic.ts';
import { checkDoubts } from './doubts/doubts.ts';
import { emend } from './emend/emend.ts';
import { keptText, type ConvertedText, type KeptTexts } from './kept-texts.ts';
import { parse } from './parse/parse.ts';
import type { Source } from './read/sources.ts';
import { readTextFile } from './read/text-file.ts';
import type { YamlFile } from './read/yaml.ts';

/** Contents of the files that texts are made of. */
export interface TextSources {
  /** Text files by their name in the seeds folder. */
  seeds: Map<string, Source>;
  instruments: Source[];
  apparatus: Source[];
  /** The seeds folder as shown in diagnostics. */
  seedsFolder: string;
}

/**
 * The texts in their order among each other, each with what is to be told of it.
 *
 * @param kept texts of earlier conversions; those whose files did not change are taken from it
 */
export function convertTexts(
  sources: TextSources,
  descriptions: readonly YamlFile<InstrumentDescription>[],
  apparatus: readonly YamlFile<ApparatusFile>[],
  kept: KeptTexts,
): ConvertedText[] {
  return descriptions
    .toSorted((a, b) => a.value.order - b.value.order || (a.value.id < b.value.id ? -1 : 1))
    .map((description) => {
      const notes = apparatus.find((file) => file.value.instrument === description.value.id);
      const seed = seedOf(sources, description.value);
      const files = [...sources.instruments, ...sources.apparatus].filter(
        ({ file }) => file === description.file || file === notes?.file,
      );
      const madeOf = [seed, ...files].flatMap(({ file, bytes }) => [file, bytes ?? '']);
      return keptText(kept, description.file, madeOf, () => convertText(seed, description, notes));
    });
}

/** The text file of a description; null in place of its contents where it is missing. */
function seedOf(
  { seeds, seedsFolder }: TextSources,
  { file }: InstrumentDescription,
): { file: string; bytes: Uint8Array | null } {
  const seed = seeds.get(file);
  return { file: seed?.file ?? `${seedsFolder}/${file}`, bytes: seed?.bytes ?? null };
}

function convertText(
  { file, bytes }: ReturnType<typeof seedOf>,
  yaml: YamlFile<InstrumentDescription>,
  apparatus: YamlFile<ApparatusFile> | undefined,
): ConvertedText {
  const description = yaml.value;
  const read = readTextFile(file, bytes, JSON.stringify(description));
  const sha256 = createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');
  const diagnostics: Diagnostic[] = bytes === null ? [] : [...checkDigest(file, sha256, yaml)];
  if (read.text === null) return { instrument: null, diagnostics: [...diagnostics, ...read.diagnostics] };

  const emended = emend(read.text, description);
  const parsed = parse(file, description, emended.lines);
  const found = [...emended.diagnostics, ...parsed.diagnostics];
  addAll(found, checkCounts(file, yaml, parsed, parsed.lines));
  // A marker fault also misplaces text: report only the cause.
  if (hasError(found)) addAll(found, read.diagnostics);
  else {
    addAll(found, account(file, parsed.lines, parsed.tree));
    addAll(found, checkNames(yaml, parsed.tree));
    addAll(found, checkEffect(yaml, parsed.lines, parsed));
    addAll(found, checkDoubts(file, yaml, parsed, read.diagnostics));
  }
  const marked = apparatus === undefined ? null : markSic(apparatus, parsed.tree, emended.lines);
  addAll(diagnostics, found);
  addAll(diagnostics, marked?.diagnostics ?? []);

  const instrument = {
    description,
    id: description.id,
    path: pathOf(description.id),
    witness: {
      file: `seeds/${description.file}`,
      sha256,
      lines: read.text.lines,
    },
    ...(marked?.tree ?? parsed.tree),
    emendations: emended.emendations,
    sic: marked?.notes ?? [],
  };
  return { instrument, diagnostics };
}
