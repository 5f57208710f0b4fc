/**
 * The concordance: correspondences between provisions of different instruments,
 * silences, novelties and repetitions. A layer keyed by eIds, apart from the
 * texts.
 */
import { z } from 'zod';
import { relations } from './relation.ts';

const text = z.string().trim().min(1);
const eId = text;
/** Id of the comparison that an entry belongs to: states are held for each comparison alone. */
const comparison = text;

export const Relation = z.enum(relations);
export type Relation = z.infer<typeof Relation>;
export { relations };

/** What another reading may see between two clauses: a relation, or no tie at all (`aucune`). */
export const OtherReading = z.enum([...relations, 'aucune']);
export type OtherReading = z.infer<typeof OtherReading>;

/** 3: expected by any reader; 2: a clear link of subject; 1: weak or arguable. */
export const strengths = [3, 2, 1] as const;
export const Strength = z.literal(strengths);
export type Strength = z.infer<typeof Strength>;

/**
 * Which of the two independent readings had a correspondence before they were compared, or neither: it was found when
 * the whole was revised.
 */
export const Readings = z.enum(['both', 'first', 'second', 'revision']);
export type Readings = z.infer<typeof Readings>;

/** `identique`: same words; `quasi-identique`: a word or so differs; `meme-demande`: same request in other words. */
export const degrees = ['identique', 'quasi-identique', 'meme-demande'] as const;
export const Degree = z.enum(degrees);
export type Degree = z.infer<typeof Degree>;

/** A subject of the newer instrument without antecedent in the older. */
export const Novelty = z.strictObject({
  comparison,
  subject: text,
  /** Ids of the entries of the index of subjects under which its provisions are filed; none without an index. */
  subjects: z.array(text).default([]),
  provisions: z.array(eId).min(1),
  explanation: text,
});
export type Novelty = z.infer<typeof Novelty>;

/** Clauses of one instrument that say the same. */
export const Repetition = z.strictObject({ provisions: z.array(eId).min(2), degree: Degree, note: text });
export type Repetition = z.infer<typeof Repetition>;

/** An argued tie between the older provision `from` and the newer `to`. */
export const Correspondence = z.strictObject({
  id: z.string(),
  comparison,
  from: eId,
  to: eId,
  undertaking: text,
  relation: Relation,
  strength: Strength,
  /** Words of the older and of the newer provision on which the tie rests, as printed. */
  quoteFrom: text,
  quoteTo: text,
  /** One or two sentences, argued from the two texts alone. */
  rationale: text,
  /** The relation, or none, that could be defended in its place. */
  otherReading: OtherReading.nullable(),
  /** The words on which that other reading would rest, in a sentence; null where there is none. */
  caution: text.nullable(),
  readings: Readings,
});
export type Correspondence = z.infer<typeof Correspondence>;

/** One of the separate promises of an older provision. */
export const Undertaking = z.strictObject({
  id: text,
  comparison,
  provision: eId,
  words: text,
  summary: text,
});
export type Undertaking = z.infer<typeof Undertaking>;

/** An undertaking that was examined and has no echo. */
export const Silence = z.strictObject({
  comparison,
  provision: eId,
  undertaking: text,
  quote: text,
  explanation: text,
});
export type Silence = z.infer<typeof Silence>;

export const Concordance = z.strictObject({
  undertakings: z.array(Undertaking),
  correspondences: z.array(Correspondence),
  silences: z.array(Silence),
  novelties: z.array(Novelty),
  repetitions: z.array(Repetition),
});
export type Concordance = z.infer<typeof Concordance>;
