import type { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { readWitness } from './witness.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** A file of people's making: its name as shown in diagnostics, and its contents. */
export interface Source {
  file: string;
  bytes: Uint8Array;
}

/**
 * Reads YAML files against one schema.
 *
 * @param diagnostics takes what is wrong with any of them
 * @returns those where nothing is wrong
 */
export function readAll<S extends z.ZodType>(
  sources: readonly Source[],
  schema: S,
  diagnostics: Diagnostic[],
): YamlFile<z.infer<S>>[] {
  return sources.flatMap(({ file, bytes }) => {
    const text = readWitness(file, bytes);
    diagnostics.push(...text.diagnostics);
    if (text.text === null) return [];
    const read = readYaml(file, text.text.lines.join('\n'), schema);
    diagnostics.push(...read.diagnostics);
    return read.yaml === null ? [] : [read.yaml];
  });
}
