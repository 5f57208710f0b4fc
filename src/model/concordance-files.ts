/**
 * The YAML files of `content/correspondences/`. Their entries have the keys of the concordance, less those that
 * the conversion adds.
 */
import { z } from 'zod';
import { Correspondence, Novelty, Repetition, Silence, Undertaking } from './concordance.ts';

/** A file of correspondences, one for each clause of the older instrument. */
export const CommitmentFile = z.strictObject({
  /** eId of the older clause. */
  provision: Undertaking.shape.provision,
  /** The undertakings of the clause. Each has correspondences or a silence, never both. */
  undertakings: z.array(Undertaking.omit({ provision: true })).min(1),
  correspondences: z.array(Correspondence.omit({ id: true, from: true })).default([]),
  silences: z.array(Silence.omit({ provision: true, quote: true })).default([]),
});
export type CommitmentFile = z.infer<typeof CommitmentFile>;

/** `novelties.yaml`. */
export const NoveltiesFile = z.strictObject({ novelties: z.array(Novelty) });
export type NoveltiesFile = z.infer<typeof NoveltiesFile>;

/** `repetitions.yaml`. */
export const RepetitionsFile = z.strictObject({ repetitions: z.array(Repetition) });
export type RepetitionsFile = z.infer<typeof RepetitionsFile>;
