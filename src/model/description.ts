/**
 * The description of an instrument: all that is particular to one text (what
 * it is, how it is divided and numbered, what its extraction left in it).
 * One YAML file in `content/instruments/` holds one description.
 */
import { z } from 'zod';

const line = z.string().trim().min(1);

/** Ids are paths: lower case, digits and hyphens. */
export const instrumentId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is made of a–z, 0–9 and single hyphens');

/** How numbers are written: `7`, `vii`, `VII`, `g`, `1.7`. */
export const numbering = z.enum(['decimal', 'roman', 'roman-upper', 'letters', 'decimal-path']);
export type NumberingName = z.infer<typeof numbering>;

/** A marker as printed, with `{num}` where its number stands: `{num}.`, `Article {num}`. */
const markerTemplate = line.regex(/\{num\}/, 'a marker holds {num} where its number stands');

/** Where a paragraph ends: nowhere, at an empty line, or at a line that ends in a full stop. */
const paragraphs = z.enum(['one', 'blank-line', 'full-stop']);
export type ParagraphRule = z.infer<typeof paragraphs>;

const count = z.number().int().nonnegative();

const word = z.strictObject({ one: line, many: line });

const divisions = z.strictObject({
  marker: markerTemplate,
  numbering,
  /** Numbers printed as words: `premier: "1"`. */
  spelled: z.record(z.string(), line).default({}),
  count,
  /** The title ends at the line of a label, at an empty line, or with its first line. */
  titleEnds: z.enum(['label', 'blank-line', 'line']),
  /** What may stand, alone on a line, between the title and the introduction. */
  labels: z.array(line).default([]),
  /** Short names for menus, by number: the edition's words, not the text's. */
  names: z.record(z.string(), line).default({}),
});

const clauses = z.strictObject({
  marker: markerTemplate,
  numbering,
  spelled: z.record(z.string(), line).default({}),
  /** Whether the marker stands alone on its line. */
  alone: z.boolean().default(false),
  /** Whether numbers start anew in each division. */
  restart: z.boolean().default(true),
  /** How many clauses there are, for each division in turn; one figure where there is none. */
  counts: z.array(count).min(1),
  paragraphs: paragraphs.default('one'),
});

const items = z.strictObject({
  /** A bullet as printed (`➢`), or a numbered marker (`{num})`). */
  marker: line,
  numbering: numbering.optional(),
  /** How many items each clause has that has any, by its number within the instrument: `'4/80': 23`. */
  counts: z.record(z.string(), count),
});

export const InstrumentDescription = z.strictObject({
  id: instrumentId,
  /** Place among the instruments: lists and charts follow it. */
  order: z.number().int().positive(),
  /** The witness: name of the text file in the seeds folder. */
  file: line.regex(/^[^/\\]+$/, 'a file name without folders'),
  /** Sign used in short references: `DIM 4.66`. */
  siglum: line,
  title: line,
  shortTitle: line,
  date: z.iso.date(),
  place: line,
  issuer: line,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as fr'),
  hue: z.enum(['green', 'ochre', 'blue', 'plum']),
  /** One or two sentences that say what the text is: the edition's words. */
  about: line,
  /** Where the witness comes from. */
  provenance: line,
  nouns: z.strictObject({ clause: word, division: word.optional() }),
  preamble: z.strictObject({ heading: line.optional(), paragraphs: paragraphs.default('one') }).optional(),
  divisions: divisions.optional(),
  clauses,
  items: items.optional(),
  closing: z
    .strictObject({
      /** How its first line begins. */
      begins: line,
      paragraphs: paragraphs.default('one'),
    })
    .optional(),
  /** Lines printed at the head or foot of pages, dropped wherever they stand. */
  runningHeads: z.array(z.strictObject({ text: line, times: count })).default([]),
  /** Beginnings of lines that look like a marker and are none. */
  prose: z.array(line).default([]),
});

export type InstrumentDescription = z.infer<typeof InstrumentDescription>;
