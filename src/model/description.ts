/**
 * The description of an instrument: all facts about one text (title and issuer,
 * divisions, numbering, running heads left by the extraction). Written by
 * people in `content/instruments/`, one YAML file for each instrument.
 */
import { z } from 'zod';

const line = z.string().trim().min(1);

/** Id of an instrument, the first part of the paths of its pages: lower case, digits and hyphens. */
const instrumentId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is made of a–z, 0–9 and single hyphens');

/** Kinds of numbers, in this order: `7`, `vii`, `VII`, `g`, `1.7`. */
export const numbering = z.enum(['decimal', 'roman', 'roman-upper', 'letters', 'decimal-path']);
export type NumberingName = z.infer<typeof numbering>;

/** A marker as printed, with `{num}` in place of its number: `{num}.`, `Article {num}`. */
const markerTemplate = line.regex(/\{num\}/, 'a marker holds {num} where its number stands');

/** Where a paragraph ends: nowhere (`one`), at a blank line, or at a line ending in a full stop. */
const paragraphs = z.enum(['one', 'blank-line', 'full-stop']);
export type ParagraphRule = z.infer<typeof paragraphs>;

const count = z.number().int().nonnegative();

/** A noun, in the singular and the plural, and with its article for sentences: `l’engagement`. */
const word = z.strictObject({ one: line, many: line, the: line.optional() });

const divisions = z.strictObject({
  marker: markerTemplate,
  numbering,
  /** Numbers printed as words: `premier: "1"`. */
  spelled: z.record(z.string(), line).default({}),
  count,
  /** Where the title ends: before a label, before a blank line, or with its first line. */
  titleEnds: z.enum(['label', 'blank-line', 'line']),
  /** Lines that may be printed between the title and the introduction: `RECOMMANDATIONS`. */
  labels: z.array(line).default([]),
  /** Short names for menus, by number of the division; the edition's words, not the text's. */
  names: z.record(z.string(), line).default({}),
  /** Shorter names yet, for narrow columns, by number of the division; the edition's words too. */
  shortNames: z.record(z.string(), line).default({}),
});

const clauses = z.strictObject({
  marker: markerTemplate,
  numbering,
  spelled: z.record(z.string(), line).default({}),
  /** Whether a marker must be alone on its line. */
  alone: z.boolean().default(false),
  /** Whether numbers begin again in each division. */
  restart: z.boolean().default(true),
  /** Number of clauses in each division, in order; one figure where there are no divisions. */
  counts: z.array(count).min(1),
  paragraphs: paragraphs.default('one'),
  /** Subject of the sentences that clauses go on with, where it stands before the list: `Le Groupe de contact`. */
  subject: line.optional(),
  /**
   * What clauses are called, by division and number (`iii`, `'4/66'`): two to five words of the edition,
   * neutral and from the text, for rows, choices and titles: `Accord d’Alger : application`.
   */
  names: z.record(z.string(), line).default({}),
  /** The same for sentences, with its article, so that « Que dit le texte de 2024 sur … ? » can be asked. */
  phrases: z.record(z.string(), line).default({}),
});

const items = z.strictObject({
  /** A bullet as printed (`➢`) or, with a numbering, the marker of a numbered item (`{num})`). */
  marker: line,
  numbering: numbering.optional(),
  /** Number of items of each clause with items, by division and number: `'4/80': 23`. */
  counts: z.record(z.string(), count),
});

export const InstrumentDescription = z.strictObject({
  id: instrumentId,
  /** Place among the instruments in lists and charts. */
  order: z.number().int().positive(),
  /** Name of the witness in the seeds folder. */
  file: line.regex(/^[^/\\]+$/, 'a file name without folders'),
  /** Sign in short references: `DIM` in `DIM 4.66`. */
  siglum: line,
  title: line,
  shortTitle: line,
  /** The title with the name of who speaks spelled out, where it is shortened; the edition's words. */
  fullTitle: line.optional(),
  date: z.iso.date(),
  place: line,
  issuer: line,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as fr'),
  /** Colour of the text throughout the site. */
  hue: z.enum(['green', 'ochre', 'blue', 'plum']),
  /** What the text is, in one or two sentences of the edition. */
  about: line,
  /** Source of the witness. */
  provenance: line,
  /** Address where the original document can be had, if its provenance gives one. */
  original: z.url({ protocol: /^https?$/ }).optional(),
  /** What the text's clauses and divisions are called: `recommandation`, `thème`. */
  nouns: z.strictObject({ clause: word, division: word.optional() }),
  preamble: z.strictObject({ heading: line.optional(), paragraphs: paragraphs.default('one') }).optional(),
  divisions: divisions.optional(),
  clauses,
  items: items.optional(),
  closing: z
    .strictObject({
      /** Beginning of its first line. */
      begins: line,
      paragraphs: paragraphs.default('one'),
    })
    .optional(),
  /** Lines printed at the head or foot of pages, dropped wherever they stand; `times` is how often. */
  runningHeads: z.array(z.strictObject({ text: line, times: count })).default([]),
  /** Beginnings of lines that look like a marker but are not. */
  prose: z.array(line).default([]),
});

export type InstrumentDescription = z.infer<typeof InstrumentDescription>;
