/** The lexicon: all that can be found, in the order of its records, with the words it is made of. */
import { usualReference } from '../../model/identity.ts';
import { pathOf } from '../../model/site-paths.ts';
import type { SearchDivision, SearchInstrument, SearchText, Ties } from './search-text.ts';
import type { TextLoader } from './text-loader.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** A clause, a preamble or a closing, prepared for searching. */
export interface Entry {
  eId: string;
  isClause: boolean;
  /** `DIM 4.66`, `DIM préambule` */
  reference: string;
  path: string;
  num: string;
  /** Number of its items. */
  items: number;
  instrument: SearchInstrument;
  division: SearchDivision;
  /** Empty while it is not at hand, in a large edition. */
  text: string;
  ties: Ties;
  /** Where the words of each slip of the print end in the text. */
  slips: readonly number[];
  /** Ids of its subjects; none until they are loaded, which takes a filter by one. */
  subjects: string[];
}

export interface Lexicon {
  /** In the order of the texts. */
  clauses: Entry[];
  vocabulary: Vocabulary;
  /** Loads texts that are not at hand; null where all are. */
  texts: TextLoader | null;
}

/** The lexicon of an edition whose texts are at hand. */
export function buildLexicon(text: Pick<SearchText, 'instruments'>): Lexicon {
  const clauses = entriesOf(text);
  return { clauses, vocabulary: vocabularyOf(clauses.map(({ text }) => text)), texts: null };
}

/** In the order of the texts. */
export function entriesOf({ instruments }: Pick<SearchText, 'instruments'>): Entry[] {
  return instruments.flatMap((instrument) =>
    instrument.divisions.flatMap((division) => {
      const nums = division.nums.split(' ');
      const ids = (division.ids ?? division.nums.toLowerCase()).split(' ');
      return division.texts.map((text, index): Entry => {
        const num = nums[index] ?? '';
        const isClause = division.other === undefined;
        const eId = isClause ? `${division.eId}/${ids[index] ?? ''}` : division.eId;
        return {
          eId,
          isClause,
          reference: isClause
            ? (division.references?.[index] ?? usualReference(instrument.siglum, num, division.num))
            : `${instrument.siglum} ${division.other?.toLowerCase() ?? ''}`,
          path: pathOf(eId),
          num,
          items: division.items?.[index] ?? 0,
          instrument,
          division,
          text,
          ties: division.ties[index] ?? {},
          slips: division.slips[index] ?? [],
          subjects: [],
        };
      });
    }),
  );
}
