/** Days as people write them in YAML. */
import { z } from 'zod';

/** A day that the calendar has, `2031-03-03`: 31 February is none. */
export const day = z.iso.date({ error: 'write a day that the calendar has, as 2031-03-03' });
