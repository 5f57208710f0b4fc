/** Search words: equivalents and words never corrected; YAML files in `content/search/`. */
import { z } from 'zod';

const words = z.string().trim().min(1);

/**
 * `everyday`: a plain word for a formal one; `abbreviation`: short for long, or back; `related`: of the same family;
 * `foreign`: of another language, never taken for what a slip meant.
 */
const equivalentKinds = ['everyday', 'abbreviation', 'related', 'foreign'] as const;

export const Equivalent = z.strictObject({
  kind: z.enum(equivalentKinds),
  /** What readers type. */
  typed: z.array(words).min(1),
  /** Words of the texts that answer it, the closest first; any number or gender. */
  finds: z.array(words).min(1),
});
export type Equivalent = z.infer<typeof Equivalent>;

export const EquivalentsFile = z.strictObject({ equivalents: z.array(Equivalent) });
export type EquivalentsFile = z.infer<typeof EquivalentsFile>;

/** French words never to be taken for slips of a similar word of the texts. */
export const NoSlipsFile = z.strictObject({ words: z.array(words) });
export type NoSlipsFile = z.infer<typeof NoSlipsFile>;

export const SearchWords = z.strictObject({
  equivalents: z.array(Equivalent),
  noSlips: z.array(words),
});
export type SearchWords = z.infer<typeof SearchWords>;
