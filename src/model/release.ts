/** The state of the edition's data, told by people in `content/release.yaml`: never the clock, never the history. */
import { z } from 'zod';
import { day } from './day.ts';

export const Release = z.strictObject({
  /** Counts the states that were published, from 1; another figure than `version` in the data files, which is their form's. */
  version: z.number().int().positive(),
  /** Day of the last change. */
  date: day,
});
export type Release = z.infer<typeof Release>;
