/**
 * The edition: all instruments as converted, from which every page is made.
 * Lines are 1-based and inclusive; offsets are 0-based, in UTF-16 code units of
 * the `text` they point into.
 */
import { z } from 'zod';
import { headingPart } from './apparatus.ts';
import { Concordance } from './concordance.ts';
import { InstrumentDescription } from './description.ts';
import { SearchWords } from './search-words.ts';

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

/** A paragraph, or an item of a list with its printed marker. */
export const Block = z.discriminatedUnion('type', [
  Passage.extend({ type: z.literal('heading') }),
  Passage.extend({ type: z.literal('paragraph') }),
  Passage.extend({ type: z.literal('item'), marker: z.string(), position: z.number().int().positive() }),
]);
export type Block = z.infer<typeof Block>;

/** Any addressable unit: the preamble, a clause, or the closing. */
export const Provision = z.strictObject({
  eId: z.string(),
  kind: z.enum(['preamble', 'clause', 'closing']),
  /** eId of the innermost division that holds it; null outside one. */
  division: z.string().nullable(),
  marker: z.string().nullable(),
  num: z.string().nullable(),
  blocks: z.array(Block),
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

/** A recorded departure from the witness. `after` is empty where a line was dropped. */
export const Emendation = z.strictObject({
  rule: z.enum(['running-head', 'mark-joined']),
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
  concordance: Concordance,
  searchWords: SearchWords,
});
export type Edition = z.infer<typeof Edition>;
