/**
 * The apparatus: slips of the original that stay in the text and are marked
 * *sic*, with the likely reading. Written by people, one YAML file an
 * instrument, in `content/apparatus/`.
 */
import { z } from 'zod';

const text = z.string().trim().min(1);

/** The printed parts of a division's heading. */
export const headingPart = z.enum(['title', 'label', 'introduction']);
export type HeadingPart = z.infer<typeof headingPart>;

export const SicEntry = z.strictObject({
  /** eId of the provision or division whose text holds the words. */
  in: text,
  /** Which part, where `in` names a division. */
  part: headingPart.optional(),
  /** The words as printed, white space folded; they occur once in the place named. */
  words: text,
  /** What was probably meant, in the place of these words. */
  reading: text,
  /** Why, in a sentence. */
  note: text,
  /** Whether the reading is one of several that could be meant. */
  doubtful: z.boolean().default(false),
});
export type SicEntry = z.infer<typeof SicEntry>;

export const ApparatusFile = z.strictObject({
  instrument: text,
  sic: z.array(SicEntry),
});
export type ApparatusFile = z.infer<typeof ApparatusFile>;
