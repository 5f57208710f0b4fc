/**
 * The apparatus: slips of the text that stay and are marked *sic*, each with
 * the likely reading. Written by people in `content/apparatus/`, one YAML file
 * for each instrument.
 */
import { z } from 'zod';

const text = z.string().trim().min(1);

/** The printed parts of a division's heading. */
export const headingPart = z.enum(['title', 'label', 'introduction']);

/**
 * Kinds of slips: agreement; spelling; a word missing, doubled or wrong; how words are joined (preposition,
 * coordination, verb); a mark; a proper name.
 */
export const slipKinds = ['accord', 'orthographe', 'mot', 'construction', 'ponctuation', 'nom'] as const;
export const SlipKind = z.enum(slipKinds);
export type SlipKind = z.infer<typeof SlipKind>;

export const SicEntry = z.strictObject({
  /** eId of the provision or division with the words. */
  in: text,
  /** Part of the heading, where `in` is a division and the words are in several parts. */
  part: headingPart.optional(),
  /** The words as printed, white space folded; they must occur there exactly once. */
  words: text,
  /** The words probably meant instead. */
  reading: text,
  kind: SlipKind,
  /** Why, in a sentence. */
  note: text,
  /** Whether other readings are possible too. */
  doubtful: z.boolean().default(false),
});
export type SicEntry = z.infer<typeof SicEntry>;

export const ApparatusFile = z.strictObject({
  instrument: text,
  sic: z.array(SicEntry),
});
export type ApparatusFile = z.infer<typeof ApparatusFile>;
