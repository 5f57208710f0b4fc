/**
 * The edition: all instruments as converted, from which every page is made.
 * Lines are 1-based and inclusive; offsets are 0-based, in UTF-16 code units of
 * the `text` they point into.
 */
import { z } from 'zod';
import { Acronym } from './acronyms.ts';
import { headingPart, SlipKind } from './apparatus.ts';
import { Comparison } from './comparisons.ts';
import { Concordance } from './concordance.ts';
import { InstrumentDescription } from './description.ts';
import { Release } from './release.ts';
import { Revision } from './revisions.ts';
import { SearchWords } from './search-words.ts';
import { Subject } from './subjects.ts';

const lineNumber = z.number().int().positive();

/** First and last line in a witness. */
export const Lines = z.tuple([lineNumber, lineNumber]);
export type Lines = z.infer<typeof Lines>;

/** Words of a passage marked *sic*: `start` inclusive, `end` exclusive. */
export const SicMark = z.strictObject({
  id: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});
export type SicMark = z.infer<typeof SicMark>;

/** A piece of printed text, white space folded, with its lines and slips. */
export const Passage = z.strictObject({ text: z.string(), lines: Lines, sic: z.array(SicMark) });
export type Passage = z.infer<typeof Passage>;

export const Heading = Passage.extend({ type: z.literal('heading') });
export type Heading = z.infer<typeof Heading>;

export const Paragraph = Passage.extend({ type: z.literal('paragraph') });
export type Paragraph = z.infer<typeof Paragraph>;

/** An item of a list: the words after its printed marker, then parts of its own, such as a list in the list. */
export interface Item extends Passage {
  marker: string;
  /** Place among all items of the provision in the order of the text, from 1. Its address is made of it. */
  position: number;
  parts: Part[];
}
export const Item: z.ZodType<Item> = Passage.extend({
  marker: z.string(),
  position: z.number().int().positive(),
  get parts() {
    return z.array(Part);
  },
});

export const List = z.strictObject({ type: z.literal('list'), items: z.array(Item).min(1), lines: Lines });
export type List = z.infer<typeof List>;

/** A footnote, given below the words that call it; `call` is how they do, null where no words call it. */
export const Note = Passage.extend({
  type: z.literal('note'),
  marker: z.string(),
  call: z.string().nullable(),
});
export type Note = z.infer<typeof Note>;

/** Who speaks, in a minute, before what is said. */
export const Speaker = Passage.extend({ type: z.literal('speaker') });
export type Speaker = z.infer<typeof Speaker>;

/** A table, cell by cell; `head` where its first row names the columns. */
export const Table = z.strictObject({
  type: z.literal('table'),
  rows: z.array(z.array(Passage)),
  head: z.boolean(),
  lines: Lines,
});
export type Table = z.infer<typeof Table>;

/** A part of a body: what is printed one below the other. */
export const Part = z.discriminatedUnion('type', [Heading, Paragraph, List, Note, Speaker, Table]);
export type Part = z.infer<typeof Part>;

export const provisionKinds = ['preamble', 'clause', 'closing'] as const;

/** Any addressable unit: the preamble, a clause, or the closing. */
export const Provision = z.strictObject({
  eId: z.string(),
  kind: z.enum(provisionKinds),
  /** eId of the innermost division that holds it; null outside one. */
  division: z.string().nullable(),
  marker: z.string().nullable(),
  num: z.string().nullable(),
  /** What is printed under the marker, in the order of the text. */
  body: z.array(Part),
  lines: Lines,
  path: z.string(),
});
export type Provision = z.infer<typeof Provision>;

/** A part of an instrument, with its printed heading. */
export const Division = z.strictObject({
  eId: z.string(),
  num: z.string(),
  marker: z.string(),
  /** The edition's short name for menus; the printed title where none was given. */
  name: z.string(),
  /** A shorter one for narrow columns; `name` where none was given. */
  shortName: z.string(),
  title: Passage,
  label: Passage.nullable(),
  introduction: Passage.nullable(),
  /** Divisions nested in it, in the order of the text. */
  get divisions(): z.ZodArray<typeof Division> {
    return z.array(Division);
  },
  /** Those of all that stands in it. */
  lines: Lines,
  path: z.string(),
});
export type Division = z.infer<typeof Division>;

/** A recorded departure from the witness. `after` is empty where lines, or words within a line, were dropped. */
export const Emendation = z.strictObject({
  rule: z.enum(['running-head', 'running-head-inside', 'mark-joined', 'contents']),
  lines: Lines,
  before: z.string(),
  after: z.string(),
});
export type Emendation = z.infer<typeof Emendation>;

/** A slip that stays, with its likely reading. */
export const SicNote = z.strictObject({
  id: z.string(),
  in: z.string(),
  part: headingPart.nullable(),
  words: z.string(),
  reading: z.string(),
  kind: SlipKind,
  note: z.string(),
  doubtful: z.boolean(),
  lines: Lines,
});
export type SicNote = z.infer<typeof SicNote>;

/** The text file an instrument was taken from; `lines` as they are there. */
export const Witness = z.strictObject({
  file: z.string(),
  sha256: z.string(),
  lines: z.array(z.string()),
});
export type Witness = z.infer<typeof Witness>;

export const Instrument = z.strictObject({
  description: InstrumentDescription,
  id: z.string(),
  path: z.string(),
  witness: Witness,
  divisions: z.array(Division),
  provisions: z.array(Provision),
  emendations: z.array(Emendation),
  sic: z.array(SicNote),
});
export type Instrument = z.infer<typeof Instrument>;

export const Edition = z.strictObject({
  instruments: z.array(Instrument),
  /** What has been compared with what, in the order of the texts. */
  comparisons: z.array(Comparison),
  /** What was found in all of them. */
  concordance: Concordance,
  searchWords: SearchWords,
  /** What changed since the first state, the newest first. */
  revisions: z.array(Revision),
  /** The index of subjects, in the order of kinds and labels. */
  subjects: z.array(Subject),
  /** Where the coordinates of places are from; null where none has some. */
  coordinates: z.string().nullable(),
  /** The acronyms of the texts, as listed. */
  acronyms: z.array(Acronym),
  /** The state of the data; null where the content tells none. */
  release: Release.nullable(),
});
export type Edition = z.infer<typeof Edition>;
