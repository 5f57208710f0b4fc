/**
 * The YAML files of `content/correspondences/`. Their entries have the keys of the concordance, less those that
 * the conversion adds.
 */
import { z } from 'zod';
import { Correspondence, Novelty, OtherReading, Repetition, Silence, Undertaking } from './concordance.ts';

const words = z.string().trim().min(1);

/** A caution names the other reading that can be defended, so that none is a mere hedge. */
const Caution = z.strictObject({ relation: OtherReading, why: words });

/**
 * Id of the other text of the comparison that an entry belongs to; needed where its text is compared with several on
 * that side, and no tie tells which.
 */
const otherText = words.nullable().default(null);

const FiledUndertaking = Undertaking.omit({ comparison: true, provision: true }).extend({
  /** Another undertaking that says the same: both have correspondences, or neither. */
  sameAs: words.nullable().default(null),
});

const FiledCorrespondence = Correspondence.omit({
  id: true,
  comparison: true,
  from: true,
  otherReading: true,
  caution: true,
}).extend({
  caution: Caution.nullable().default(null),
  /** For `ecarte`: the words of each quote that oppose the other's. */
  opposed: z.strictObject({ from: words, to: words }).optional(),
  /** eIds of other provisions that the rationale or the caution quotes. */
  elsewhere: z.array(words).default([]),
});

/** A file of correspondences, one for each clause of the older instrument in each comparison. */
export const CommitmentFile = z.strictObject({
  /** eId of the older clause. */
  provision: Undertaking.shape.provision,
  /** Id of the newer text. */
  with: otherText,
  /** The undertakings of the clause. Each has correspondences or a silence, never both. */
  undertakings: z.array(FiledUndertaking).min(1),
  correspondences: z.array(FiledCorrespondence).default([]),
  silences: z.array(Silence.omit({ comparison: true, provision: true, quote: true })).default([]),
});
export type CommitmentFile = z.infer<typeof CommitmentFile>;

const FiledNovelty = Novelty.omit({ comparison: true }).extend({
  /** Id of the older text. */
  with: otherText,
});

/** `novelties.yaml`. */
export const NoveltiesFile = z.strictObject({ novelties: z.array(FiledNovelty) });
export type NoveltiesFile = z.infer<typeof NoveltiesFile>;

const FiledRepetition = Repetition.extend({
  /** Why some of the clauses are in correspondence and others are not, where it is so: a sentence after the note. */
  states: words.nullable().default(null),
});

/** `repetitions.yaml`. */
export const RepetitionsFile = z.strictObject({ repetitions: z.array(FiledRepetition) });
export type RepetitionsFile = z.infer<typeof RepetitionsFile>;
