/** What became of what the edition once said: written by people in `content/revisions.yaml`, the newest first. */
import { z } from 'zod';
import { day } from './day.ts';

const text = z.string().trim().min(1);

/**
 * What changed: something came or went; a tie's relation, strength, undertaking, quotes, rationale or caution; a silence,
 * a novelty, a repetition; a slip marked *sic*.
 */
export const ChangeKind = z.enum([
  'ajout',
  'retrait',
  'relation',
  'force',
  'point',
  'citation',
  'motif',
  'reserve',
  'silence',
  'nouveaute',
  'repetition',
  'sic',
]);
export type ChangeKind = z.infer<typeof ChangeKind>;

export const Change = z.strictObject({
  /** Of a tie its id; else a name of what changed, such as `silence-iii-1`. */
  id: text,
  what: ChangeKind,
  was: text.nullable().default(null),
  now: text.nullable().default(null),
  /** For a reader who cited it. */
  why: text,
});
export type Change = z.infer<typeof Change>;

export const Revision = z.strictObject({
  date: day,
  /** What the revision was, in a sentence. */
  about: text,
  changes: z.array(Change).min(1),
});
export type Revision = z.infer<typeof Revision>;

/** `content/revisions.yaml`. */
export const RevisionsFile = z.strictObject({ revisions: z.array(Revision) });
export type RevisionsFile = z.infer<typeof RevisionsFile>;
