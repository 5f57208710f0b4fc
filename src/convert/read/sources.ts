/** Reads the YAML files of a conversion, each by the schema of its kind. */
import type { z } from 'zod';
import { addAll, type Diagnostic } from '../../model/diagnostic.ts';
import { readTextFile } from './text-file.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** An input file: its name as shown in diagnostics, and its contents. */
export interface Source {
  file: string;
  bytes: Uint8Array;
}

/** What was read from bytes under a name by a schema. */
interface Read {
  file: string;
  schema: z.ZodType;
  yaml: YamlFile<unknown> | null;
  diagnostics: readonly Diagnostic[];
}

/**
 * What was read of the bytes of a file, so that tests and benches, which convert the same files hundreds of times, parse
 * each once. A file that is read from disk again has bytes of its own, and nothing changes bytes in place, so nothing
 * stale is ever found; with its bytes an entry goes.
 */
const earlier = new WeakMap<Uint8Array, Read>();

/**
 * Reads YAML files of one schema.
 *
 * @param diagnostics receives the faults of all files
 * @returns the files without a fault; those of the same bytes are the same values, which nobody may change
 */
export function readAll<S extends z.ZodType>(
  sources: readonly Source[],
  schema: S,
  diagnostics: Diagnostic[],
): YamlFile<z.infer<S>>[] {
  return sources.flatMap((source) => {
    const known = earlier.get(source.bytes);
    const read = known?.file === source.file && known.schema === schema ? known : readOne(source, schema);
    earlier.set(source.bytes, read);
    addAll(diagnostics, read.diagnostics);
    return read.yaml === null ? [] : [read.yaml as YamlFile<z.infer<S>>];
  });
}

function readOne({ file, bytes }: Source, schema: z.ZodType): Read {
  const text = readTextFile(file, bytes);
  if (text.text === null) return { file, schema, yaml: null, diagnostics: text.diagnostics };
  const { yaml, diagnostics } = readYaml(file, text.text.lines.join('\n'), schema);
  return { file, schema, yaml, diagnostics: [...text.diagnostics, ...diagnostics] };
}
