/** What has been compared with what: two texts, whole or in part, by whom and when. `content/comparisons.yaml`. */
import { z } from 'zod';
import { day } from './day.ts';

const words = z.string().trim().min(1);

const FiledComparison = z.strictObject({
  /** Ids of the two texts. */
  older: words,
  newer: words,
  /** eIds of the divisions that were compared; a text of which none is named was compared whole. */
  parts: z.array(words).default([]),
  /** Who compared them, as the site says it: `l’édition, en deux lectures`. */
  by: words,
  /** When it was finished. */
  date: day,
});
export type FiledComparison = z.infer<typeof FiledComparison>;

/** `comparisons.yaml`. */
export const ComparisonsFile = z.strictObject({ comparisons: z.array(FiledComparison) });
export type ComparisonsFile = z.infer<typeof ComparisonsFile>;

export const Comparison = z.strictObject({
  /** The ids of both texts: `oci-2016--dialogue-2024`. */
  id: words,
  older: words,
  newer: words,
  parts: z.array(words),
  /** Null where nothing declares the comparison, and its correspondences alone tell of it. */
  by: words.nullable(),
  date: day.nullable(),
});
export type Comparison = z.infer<typeof Comparison>;

/** Id of the comparison of two texts. No text's id has two hyphens in a row. */
export function comparisonId(older: string, newer: string): string {
  return `${older}--${newer}`;
}
