/**
 * The description of an instrument: all facts about one text (title and issuer,
 * divisions, numbering, running heads left by the extraction). Written by
 * people in `content/instruments/`, one YAML file for each instrument.
 */
import { z } from 'zod';
import { day } from './day.ts';
import { clauses, divisions, items, line, notes, paragraphs, speakers, tables } from './description-body.ts';
import { runningHead } from './description-pages.ts';

/** Id of an instrument, the first part of the paths of its pages: lower case, digits and hyphens. */
const instrumentId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is made of a–z, 0–9 and single hyphens');

/** A noun, in the singular and the plural, and with its article for sentences: `l’engagement`. */
const word = z.strictObject({ one: line, many: line, the: line.optional() });

export const InstrumentDescription = z.strictObject({
  id: instrumentId,
  /** Place among the instruments in lists and charts. */
  order: z.number().int().positive(),
  /** Name of the witness in the seeds folder. */
  file: line.regex(/^[^/\\]+$/, 'a file name without folders'),
  /**
   * SHA-256 of the file, by which another file under its name is told. `npm run describe` writes it; left out while a
   * text is still being prepared.
   */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '64 figures and letters from a to f')
    .optional(),
  /** Sign in short references: `DIM` in `DIM 4.66`. */
  siglum: line,
  /** How a clause is referred to: `{siglum} art. {num}` where numbers run through; with `{division}` unless said. */
  reference: line
    .regex(/^(?=.*\{siglum\})(?=.*\{num\}$)/, 'a reference holds {siglum}, and ends with {num}')
    .optional(),
  title: line,
  shortTitle: line,
  /** The title with the name of who speaks spelled out, where it is shortened; the edition's words. */
  fullTitle: line.optional(),
  date: day,
  place: line,
  /** The country whose affairs it is about, by its two letters (ISO 3166): names of documents have it in Akoma Ntoso. */
  country: z
    .string()
    .regex(/^[a-z]{2}$/, 'two small letters such as ml')
    .optional(),
  issuer: line,
  /** With whom the edition says it has no link, as it stands after « avec »: `le Dialogue inter-Maliens`. */
  apartFrom: line.optional(),
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
  notes: notes.optional(),
  tables,
  speakers,
  /** A printed table of contents, dropped with a record: the beginnings of its first line and of its last. */
  contents: z.strictObject({ begins: line, ends: line }).optional(),
  closing: z
    .strictObject({
      /** Beginning of its first line. */
      begins: line,
      /** Beginning of the first line after it, where annexes follow. */
      until: line.optional(),
      paragraphs: paragraphs.default('one'),
    })
    .optional(),
  /** What is printed at the head or foot of pages, dropped wherever it stands; `times` is how often. */
  runningHeads: z.array(runningHead).default([]),
  /** Beginnings of lines that look like a marker but are not. */
  prose: z.array(line).default([]),
  /** Beginnings of lines that look damaged but stand so in the source: nothing more is told of them. */
  asPrinted: z.array(line).default([]),
});

export type InstrumentDescription = z.infer<typeof InstrumentDescription>;
