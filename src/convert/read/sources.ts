import type { z } from 'zod';
import { addAll, type Diagnostic } from '../../model/diagnostic.ts';
import { readTextFile } from './text-file.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** An input file: its name as shown in diagnostics, and its contents. */
export interface Source {
  file: string;
  bytes: Uint8Array;
}

/**
 * Reads YAML files of one schema.
 *
 * @param diagnostics receives the faults of all files
 * @returns the files without a fault
 */
export function readAll<S extends z.ZodType>(
  sources: readonly Source[],
  schema: S,
  diagnostics: Diagnostic[],
): YamlFile<z.infer<S>>[] {
  return sources.flatMap(({ file, bytes }) => {
    const text = readTextFile(file, bytes);
    addAll(diagnostics, text.diagnostics);
    if (text.text === null) return [];
    const read = readYaml(file, text.text.lines.join('\n'), schema);
    addAll(diagnostics, read.diagnostics);
    return read.yaml === null ? [] : [read.yaml];
  });
}
