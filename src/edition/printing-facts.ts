/** What the public data lack for printing the texts, for the pages whose scripts print clauses out of them. */
import type { Edition } from '../model/edition.ts';
import { columnsOf } from './columns.ts';
import { clausePlaces } from './lookups.ts';
import { clauseName, missingSubject } from './names.ts';
import { textParagraphs, type TextParagraphs } from './printed-lines.ts';
import { sicLinesOf, type SicLines } from './sic-lines.ts';

export interface PrintingFacts {
  sic: SicLines;
  /** The paragraphs of texts that have several, by eId. */
  paragraphs: Record<string, TextParagraphs>;
  /** The edition's names of clauses and divisions, by eId. */
  names: Record<string, string>;
  /** The missing subject of an instrument's clauses, by its id. */
  subjects: Record<string, string>;
  /** What an instrument and its clauses are called, where it was made, and its hue, by its id. */
  texts: Record<string, TextFacts>;
}

export interface TextFacts {
  noun: string;
  hue: string;
  siglum: string;
  /** The title in full, where that of `corpus.json` is shortened. */
  fullTitle: string;
  /** The template of a reference to its clauses; the usual one without. */
  reference?: string;
  shortTitle: string;
  place: string;
}

export function printingFactsOf(edition: Pick<Edition, 'instruments'>): PrintingFacts {
  const { instruments } = edition;
  const places = clausePlaces(edition);
  return {
    sic: sicLinesOf(instruments),
    paragraphs: present(
      instruments
        .flatMap(({ provisions }) => provisions)
        .map((provision) => [provision.eId, textParagraphs(provision)]),
    ),
    names: {
      ...present(
        places.map(({ instrument, provision }) => [provision.eId, clauseName(instrument, provision)]),
      ),
      ...present(
        instruments
          .flatMap((instrument) => columnsOf(instrument))
          .map(({ eId, division }) => [eId, division === null ? null : division.shortName]),
      ),
    },
    subjects: present(
      places.map(({ instrument, provision }) => [instrument.id, missingSubject(instrument, provision)]),
    ),
    texts: Object.fromEntries(
      instruments.map(
        ({ id, description: { nouns, hue, siglum, reference, title, fullTitle, shortTitle, place } }) => [
          id,
          {
            noun: nouns.clause.one,
            hue,
            siglum,
            ...(reference === undefined ? {} : { reference }),
            fullTitle: fullTitle ?? title,
            shortTitle,
            place,
          },
        ],
      ),
    ),
  };
}

function present<Value>(entries: [string, Value | null][]): Record<string, Value> {
  return Object.fromEntries(entries.filter((entry): entry is [string, Value] => entry[1] !== null));
}
