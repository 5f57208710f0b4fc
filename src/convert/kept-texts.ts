/** Texts as converted last, so that a change of one file converts no other text again. */
import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Instrument } from '../model/edition.ts';

/** A text and what was found in it; null where it could not be read. */
export interface ConvertedText {
  instrument: Instrument | null;
  diagnostics: readonly Diagnostic[];
}

/** By the file of its description: a digest of all that a text was made of, and the text. */
export type KeptTexts = Map<string, { madeOf: string; text: ConvertedText }>;

/**
 * A text as kept, if it was made of the same; or made, and kept.
 *
 * @param madeOf contents of all files that it is made of, and their names
 */
export function keptText(
  kept: KeptTexts,
  description: string,
  madeOf: readonly (string | Uint8Array)[],
  make: () => ConvertedText,
): ConvertedText {
  const hash = createHash('sha256');
  // With its length before it, no part can be taken for the end of another.
  for (const part of madeOf) hash.update(`${part.length}\n`).update(part);
  const digest = hash.digest('hex');
  const before = kept.get(description);
  if (before?.madeOf === digest) return before.text;
  const text = make();
  kept.set(description, { madeOf: digest, text });
  return text;
}
