/** The part of a description that says what the pages of the source print around the text: running heads, page numbers. */
import { z } from 'zod';
import { count, line } from './description-body.ts';

/** What stands for a page number in a pattern, and for words that vary. */
export const PAGE_NUMBER = '{num}';
export const VARYING_WORDS = '{words}';

/** What is printed at the head or foot of pages: a line as it is, or a pattern where it varies. */
export const runningHead = z
  .strictObject({
    /** The whole line. */
    text: line.optional(),
    /** The whole line with `{num}` for a page number and `{words}` for words that vary: `Page {num} sur {num}`. */
    pattern: line.optional(),
    /** Whether it may also stand within a line, between words of the text. */
    inside: z.boolean().default(false),
    times: count,
  })
  .refine(({ text, pattern }) => (text === undefined) !== (pattern === undefined), {
    error: 'give either the `text` of the line, or a `pattern` where it varies',
  })
  .refine(({ pattern = '' }) => pattern.replaceAll(VARYING_WORDS, '').trim() !== '' || pattern === '', {
    error: 'a pattern of varying words alone would be every line',
  })
  .refine(({ pattern = '', inside }) => !inside || !pattern.includes(VARYING_WORDS), {
    error: 'within a line, words that vary cannot be told from those of the text',
  });
export type RunningHead = z.infer<typeof runningHead>;
