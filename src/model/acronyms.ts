/** The acronyms of the texts and what each stands for: written by people in `content/acronyms.yaml`. */
import { z } from 'zod';

const text = z.string().trim().min(1);

export const Acronym = z
  .strictObject({
    /** As printed in the texts, without dots between its letters or an `s` for several; it may be of two words. */
    acronym: text,
    /** What it stands for, in French. */
    meaning: text,
    /** Words of a text that say so, exactly as printed, white space folded. */
    text: z.strictObject({ in: text, words: text }).optional(),
    /** A public document that says so, where no text does. */
    source: text.optional(),
    /** What a reader should know besides, in a sentence. */
    note: text.optional(),
    /** Whether it may stand for something else in these texts. */
    doubtful: z.boolean().default(false),
  })
  .refine(({ text, source }) => (text === undefined) !== (source === undefined), {
    error: 'it needs a `text` or a `source`, and not both',
  });
export type Acronym = z.infer<typeof Acronym>;

/** `content/acronyms.yaml`. */
export const AcronymsFile = z.strictObject({
  /** Ids of the texts whose acronyms are all here. */
  texts: z.array(text).min(1),
  acronyms: z.array(Acronym),
  /** Words with several capitals that are no acronyms, and why not. */
  others: z.array(z.strictObject({ why: text, words: z.array(text).min(1) })).default([]),
});
export type AcronymsFile = z.infer<typeof AcronymsFile>;
