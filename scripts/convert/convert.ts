/**
 * The conversion, stage by stage: read, emend, parse, check. Pure: from the
 * contents of files to the edition, or to all that is wrong with them.
 */
import { createHash } from 'node:crypto';
import { ApparatusFile } from '../../src/model/apparatus.ts';
import { InstrumentDescription } from '../../src/model/description.ts';
import { compareDiagnostics, errorAt, type Diagnostic } from '../../src/model/diagnostic.ts';
import type { Edition, Instrument } from '../../src/model/edition.ts';
import { pathOf, reservedSegments } from '../../src/model/identity.ts';
import { account } from './check/account.ts';
import { checkCounts } from './check/counts.ts';
import { didYouMean } from './check/nearest.ts';
import { markSic } from './check/sic.ts';
import { emend } from './emend/emend.ts';
import { parse } from './parse/parse.ts';
import { readWitness } from './read/witness.ts';
import { readYaml, type YamlFile } from './read/yaml.ts';

/** A file of people's making: its name as shown in diagnostics, and its contents. */
export interface Source {
  file: string;
  bytes: Uint8Array;
}

/** What a conversion starts from. */
export interface Sources {
  /** Text files by their name in the seeds folder. */
  seeds: Map<string, Source>;
  instruments: Source[];
  apparatus: Source[];
  /** The seeds folder as shown in diagnostics. */
  seedsFolder: string;
  /** The folder of descriptions as shown in diagnostics. */
  instrumentsFolder: string;
}

/** An edition where nothing is wrong; warnings alone do not prevent it. */
export interface Conversion {
  edition: Edition | null;
  diagnostics: Diagnostic[];
}

/** Converts all instruments, or tells all that prevents it, in the order of files and lines. */
export function convert(sources: Sources): Conversion {
  const diagnostics: Diagnostic[] = [];
  const descriptions = readAll(sources.instruments, InstrumentDescription, diagnostics);
  const apparatus = readAll(sources.apparatus, ApparatusFile, diagnostics);
  diagnostics.push(...checkDescriptions(sources, descriptions), ...checkApparatusIds(sources, apparatus, descriptions));
  const instruments = descriptions
    .toSorted((a, b) => a.value.order - b.value.order || (a.value.id < b.value.id ? -1 : 1))
    .map((description) => {
      const notes = apparatus.find((file) => file.value.instrument === description.value.id);
      return convertInstrument(sources, description, notes, diagnostics);
    })
    .filter((instrument) => instrument !== null);
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  return { edition: failed ? null : { instruments }, diagnostics: diagnostics.toSorted(compareDiagnostics) };
}

function convertInstrument(
  sources: Sources,
  yaml: YamlFile<InstrumentDescription>,
  apparatus: YamlFile<ApparatusFile> | undefined,
  diagnostics: Diagnostic[],
): Instrument | null {
  const description = yaml.value;
  const seed = sources.seeds.get(description.file);
  const file = seed?.file ?? `${sources.seedsFolder}/${description.file}`;
  const read = readWitness(file, seed?.bytes ?? null);
  diagnostics.push(...read.diagnostics);
  if (read.text === null || seed === undefined) return null;

  const emended = emend(read.text, description);
  const parsed = parse(file, description, emended.lines);
  const found = [...emended.diagnostics, ...parsed.diagnostics];
  found.push(...checkCounts(file, yaml, parsed.tree));
  // A fault in the markers is told where it is; that text is then out of place follows from it.
  if (found.length === 0) found.push(...account(file, emended.lines, parsed.tree));
  const marked = apparatus === undefined ? null : markSic(apparatus, parsed.tree, emended.lines);
  diagnostics.push(...found, ...(marked?.diagnostics ?? []));

  return {
    description,
    id: description.id,
    path: pathOf(description.id),
    witness: {
      file: `seeds/${description.file}`,
      sha256: createHash('sha256').update(seed.bytes).digest('hex'),
      lines: read.text.lines,
    },
    ...(marked?.tree ?? parsed.tree),
    emendations: emended.emendations,
    sic: marked?.notes ?? [],
  };
}

function readAll<S extends typeof InstrumentDescription | typeof ApparatusFile>(
  sources: readonly Source[],
  schema: S,
  diagnostics: Diagnostic[],
): YamlFile<ReturnType<S['parse']>>[] {
  return sources.flatMap(({ file, bytes }) => {
    const text = readWitness(file, bytes);
    diagnostics.push(...text.diagnostics);
    if (text.text === null) return [];
    const read = readYaml(file, text.text.lines.join('\n'), schema);
    diagnostics.push(...read.diagnostics);
    return read.yaml === null ? [] : [read.yaml as YamlFile<ReturnType<S['parse']>>];
  });
}

/** Ids are unique and not taken by the site's own pages; there is something to convert; every text is used. */
function checkDescriptions(sources: Sources, descriptions: readonly YamlFile<InstrumentDescription>[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const owners = new Map<string, YamlFile<InstrumentDescription>>();
  for (const yaml of descriptions) {
    const { id } = yaml.value;
    const owner = owners.get(id);
    if (owner !== undefined) {
      const said = owner.placeOf(['id']);
      diagnostics.push(
        errorAt(yaml.placeOf(['id']), 'duplicate-id', `the id ${id} is taken by ${said.file}:${said.line}`, 'give each instrument an id of its own'),
      );
    } else owners.set(id, yaml);
    if (reservedSegments.includes(id)) {
      diagnostics.push(errorAt(yaml.placeOf(['id']), 'reserved-id', `the id ${id} is the address of another page`, 'choose another id'));
    }
  }
  if (sources.instruments.length === 0) {
    const place = { file: sources.instrumentsFolder, line: 1, column: 1 };
    diagnostics.push(errorAt(place, 'no-instrument', 'the folder describes no instrument', 'add a YAML file for each text'));
  }
  const used = new Set(descriptions.map((yaml) => yaml.value.file));
  for (const [name, { file }] of sources.seeds) {
    if (used.has(name) || descriptions.length < sources.instruments.length) continue;
    diagnostics.push({ ...errorAt({ file, line: 1, column: 1 }, 'seed-unused', 'no instrument is made from this text', 'describe it in a YAML file, or remove it'), severity: 'warning' });
  }
  return diagnostics;
}

/** Every apparatus belongs to an instrument, and no two to the same. */
function checkApparatusIds(
  sources: Sources,
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
      return [errorAt(place, 'duplicate-id', `${other.file} is the apparatus of ${instrument} already`, 'join the two files')];
    }
    // Where a description is missing or does not read, that is told already.
    if (ids.includes(instrument) || ids.length === 0 || ids.length < sources.instruments.length) return [];
    return [errorAt(place, 'unknown-id', `no instrument has the id ${instrument}`, didYouMean(instrument, ids))];
  });
}
