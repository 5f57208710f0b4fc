/** Compares a text with the digest that its description records. */
import type { InstrumentDescription } from '../../model/description.ts';
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { YamlFile } from '../read/yaml.ts';

/** Reports a text that is not the one whose digest its description records. A description without one says nothing. */
export function checkDigest(
  file: string,
  sha256: string,
  yaml: YamlFile<InstrumentDescription>,
): Diagnostic[] {
  const recorded = yaml.value.sha256;
  if (recorded === undefined || recorded === sha256) return [];
  return [
    errorAt(
      yaml.placeOf(['sha256']),
      'seed-changed',
      `${file} is not the text recorded here: its sha256 is ${sha256}`,
      'restore that file; where the new one is meant, compare it with the source and record its sha256 here',
    ),
  ];
}
