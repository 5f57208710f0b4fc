/** Makes the search text of an edition. */
import { relations } from '../../model/relation.ts';
import type { Edition, Instrument, Provision } from '../../model/edition.ts';
import { correspondencesOf, tally } from '../../edition/concordance.ts';
import { allDivisions, clausesIn } from '../../edition/divisions.ts';
import { clausesOf } from '../../edition/lookups.ts';
import { divisionNumber } from '../../edition/references.ts';
import { wholeText } from '../../edition/text.ts';
import { fold } from '../core/fold.ts';
import { buildLexicon } from '../core/lexicon.ts';
import { sharesBeginning } from '../core/matching.ts';
import { readQuery } from '../core/query.ts';
import { clausesAnswering } from '../core/retrieval.ts';
import type { SearchDivision, SearchText, Ties } from '../core/search-text.ts';
import { buildDictionary, unitsOf } from '../core/units.ts';

/** The search text without `index`, which is made from it. */
export function toSearchText(edition: Edition): Omit<SearchText, 'index'> {
  const { instruments, concordance, searchWords } = edition;
  const text: Omit<SearchText, 'index'> = {
    instruments: instruments.map((instrument) => {
      const { id, description } = instrument;
      const { siglum, shortTitle, hue, nouns } = description;
      return {
        id,
        siglum,
        name: shortTitle,
        hue,
        clauseNouns: [nouns.clause.one, nouns.clause.many],
        divisionNouns: nouns.division === undefined ? [] : [nouns.division.one, nouns.division.many],
        divisions: searchDivisions(edition, instrument),
      };
    }),
    repetitions: concordance.repetitions.map(({ provisions }) => provisions),
    equivalents: searchWords.equivalents.map(({ typed, finds }) => [typed, finds]),
    notSlips: '',
  };
  return { ...text, notSlips: neededNoSlips(text, searchWords.noSlips).join(' ') };
}

/** Drops the words that search would not correct anyway, so that browsers load fewer. */
function neededNoSlips(text: Omit<SearchText, 'index'>, words: readonly string[]): string[] {
  const lexicon = buildLexicon(text);
  const dictionary = buildDictionary(lexicon, text.equivalents, text.notSlips);
  const indexed = lexicon.indexed.map(fold);
  // A whole search would also look for suggestions, which takes most of its time where it finds nothing.
  const finds = (word: string) =>
    clausesAnswering(unitsOf(readQuery(word), dictionary, null, false), dictionary).size > 0;
  return words
    .map(fold)
    .filter((word) => indexed.some((other) => sharesBeginning(word, other)) || finds(word));
}

function searchDivisions(edition: Edition, instrument: Instrument): SearchDivision[] {
  const { id, description } = instrument;
  const divisions = allDivisions(instrument);
  if (divisions.length === 0)
    return [
      { eId: id, num: null, name: description.shortTitle, ...clauseFields(edition, clausesOf(instrument)) },
    ];
  return divisions.map((division) => ({
    eId: division.eId,
    num: divisionNumber(instrument, division),
    name: division.name,
    ...clauseFields(edition, clausesIn(instrument, division)),
  }));
}

function clauseFields(
  edition: Edition,
  clauses: readonly Provision[],
): Pick<SearchDivision, 'nums' | 'texts' | 'ties'> {
  return {
    nums: clauses.map(({ num }) => num ?? '').join(' '),
    texts: clauses.map(wholeText),
    ties: Object.fromEntries(
      clauses.flatMap(({ eId }, index) => {
        const ties = tieCounts(edition, eId);
        return Object.keys(ties).length === 0 ? [] : [[index, ties]];
      }),
    ),
  };
}

/** How many correspondences a clause has, by relation, in the order of the relations. */
function tieCounts(edition: Edition, eId: string): Ties {
  const counts = tally(correspondencesOf(edition, eId));
  return Object.fromEntries(relations.flatMap((name) => (counts[name] === 0 ? [] : [[name, counts[name]]])));
}
