/**
 * The public form of the texts, `/donnees/corpus.json`, versioned by `version`.
 * White space in `text` is folded to single spaces; all else is as in the
 * witness, slips included. Lines are 1-based and inclusive.
 */
import { z } from 'zod';
import { Lines, type Edition, type Instrument, type Provision } from '../model/edition.ts';
import { allDivisions } from '../edition/divisions.ts';
import { itemsOf, itemText, notesOf, ownText, titleOf } from '../edition/text.ts';

const CorpusDivision = z.strictObject({
  eId: z.string(),
  num: z.string().meta({ description: 'The number of the division as printed' }),
  title: z.string().meta({ description: 'The title as printed, without the marker' }),
  lines: Lines.meta({ description: 'First and last line in the witness, from 1' }),
});

const CorpusProvision = z.strictObject({
  eId: z.string().meta({ description: 'Id and path of the provision; it never changes' }),
  kind: z.enum(['preamble', 'clause', 'closing']),
  division: z.string().nullable().meta({ description: 'eId of the division, null outside one' }),
  marker: z.string().nullable().meta({ description: 'The number as printed, null where there is none' }),
  num: z.string().nullable().meta({ description: 'The number without its marks' }),
  title: z.string().optional().meta({ description: 'The title of the clause as printed, if it has one' }),
  text: z.string().meta({ description: 'The words as printed, white space folded, without title and items' }),
  items: z.array(z.string()).meta({ description: 'The items of a list, without their bullets' }),
  notes: z.array(z.string()).optional().meta({ description: 'Its footnotes, if it has any' }),
  lines: Lines.meta({ description: 'First and last line in the witness, from 1' }),
  path: z.string().meta({ description: 'Path of the page on the site' }),
});

const CorpusInstrument = z.strictObject({
  id: z.string(),
  title: z.string(),
  date: z.iso.date(),
  issuer: z.string(),
  language: z.string(),
  source: z.strictObject({
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  divisions: z.array(CorpusDivision),
  provisions: z.array(CorpusProvision),
});

export const Corpus = z.strictObject({
  version: z.literal(1),
  instruments: z.array(CorpusInstrument),
});
export type Corpus = z.infer<typeof Corpus>;

/** The public form of an edition. */
export function toCorpus(edition: Edition): Corpus {
  return { version: 1, instruments: edition.instruments.map(toCorpusInstrument) };
}

function toCorpusInstrument(instrument: Instrument): z.infer<typeof CorpusInstrument> {
  const { id, description, witness, provisions } = instrument;
  return {
    id,
    title: description.title,
    date: description.date,
    issuer: description.issuer,
    language: description.language,
    source: { file: witness.file, sha256: witness.sha256 },
    divisions: allDivisions(instrument).map(({ eId, num, title, lines }) => ({
      eId,
      num,
      title: title.text,
      lines,
    })),
    provisions: provisions.map(toCorpusProvision),
  };
}

export function toCorpusProvision(provision: Provision): z.infer<typeof CorpusProvision> {
  return {
    eId: provision.eId,
    kind: provision.kind,
    division: provision.division,
    marker: provision.marker,
    num: provision.num,
    ...title(provision),
    text: ownText(provision),
    items: itemsOf(provision).map(itemText),
    ...notes(provision),
    lines: provision.lines,
    path: provision.path,
  };
}

/** The title, only where there is one, as earlier versions of the file have none. */
function title(provision: Provision): { title?: string } {
  const found = titleOf(provision);
  return found === null ? {} : { title: found.text };
}

/** The notes, only where there are some, for the same reason. */
function notes(provision: Provision): { notes?: string[] } {
  const found = notesOf(provision).map(({ marker, text }) => `${marker} ${text}`);
  return found.length === 0 ? {} : { notes: found };
}

/** The JSON Schema (draft 2020-12) of the public form. */
export function corpusSchema(): object {
  return z.toJSONSchema(Corpus, { target: 'draft-2020-12' });
}

/** Names of the columns of the texts as a table, a provision a row. */
export const corpusColumns = [
  'eId',
  'instrument',
  'division',
  'kind',
  'marker',
  'num',
  'text',
  'items',
  'firstLine',
  'lastLine',
  'address',
] as const;
