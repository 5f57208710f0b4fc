/** Makes the search text of an edition, and what search knows of words that it does not have. */
import { relations } from '../../model/relation.ts';
import type { Edition, Instrument, Provision } from '../../model/edition.ts';
import { correspondencesOf, tally } from '../../edition/concordance.ts';
import { allDivisions, clausesIn } from '../../edition/divisions.ts';
import { provisionName } from '../../edition/names.ts';
import { divisionNumber, shortReferenceOf } from '../../edition/references.ts';
import { passagesOf, slipEnds, wholeText } from '../../edition/text.ts';
import { fold } from '../core/fold.ts';
import { buildLexicon } from '../core/lexicon.ts';
import { correctable, nearestTo, splitsOf, type Correctable } from '../core/rare/slips.ts';
import type { RareWords, SearchDivision, SearchText, Ties } from '../core/search-text.ts';
import { numberer, partLeads, subjectLeads } from './leads.ts';

/** What search knows: of the texts, and of words that they do not have. */
export interface SearchWords {
  text: SearchText;
  rare: RareWords;
}

export function toSearchWords(edition: Edition): SearchWords {
  const { instruments, concordance, searchWords } = edition;
  const text: SearchText = {
    instruments: instruments.map((instrument) => {
      const { id, description } = instrument;
      const { siglum, title, shortTitle, issuer, date, hue, nouns } = description;
      return {
        id,
        siglum,
        name: shortTitle,
        titles: [...new Set([title, issuer])],
        date,
        hue,
        clauseNouns: [nouns.clause.one, nouns.clause.many],
        divisionNouns: nouns.division === undefined ? [] : [nouns.division.one, nouns.division.many],
        divisions: searchDivisions(edition, instrument),
      };
    }),
    repetitions: [],
    equivalents: [],
    elsewhere: [],
  };
  const lexicon = buildLexicon(text);
  const numbersOf = numberer(lexicon);
  const { common, rare } = partLeads(
    {
      equivalents: searchWords.equivalents.map(({ typed, finds }) => [typed, finds]),
      subjects: subjectLeads(edition.subjects, lexicon),
    },
    lexicon,
  );
  const equivalents = [...common.equivalents, ...rare.equivalents];
  const foreign = searchWords.equivalents.flatMap(({ kind, typed }) =>
    kind === 'foreign' ? typed.map(fold) : [],
  );
  const slips = correctable(lexicon, { ...rare, equivalents, notSlips: '' });
  return {
    text: {
      ...text,
      ...common,
      repetitions: concordance.repetitions.map(({ provisions }) => numbersOf(provisions)),
    },
    rare: { ...rare, notSlips: [...neededNoSlips(slips, searchWords.noSlips), ...foreign].join(' ') },
  };
}

/** Drops the words that search would not take for slips anyway, so that browsers load fewer. */
function neededNoSlips(slips: Correctable, words: readonly string[]): string[] {
  const isMistaken = (word: string) => splitsOf(word, slips).length > 0 || nearestTo(word, slips) !== null;
  return words.map(fold).filter(isMistaken);
}

/** In the order of the text: preamble, clauses by division, closing. */
function searchDivisions(edition: Edition, instrument: Instrument): SearchDivision[] {
  const first = instrument.provisions.findIndex(({ kind }) => kind === 'clause');
  const others = instrument.provisions.flatMap((provision, index) =>
    provision.kind === 'clause' ? [] : [{ isBefore: index < first, part: partOf(instrument, provision) }],
  );
  return [
    ...others.flatMap(({ isBefore, part }) => (isBefore ? [part] : [])),
    ...clauseDivisions(edition, instrument),
    ...others.flatMap(({ isBefore, part }) => (isBefore ? [] : [part])),
  ];
}

/** A preamble or a closing. */
function partOf(instrument: Instrument, provision: Provision): SearchDivision {
  return {
    eId: provision.eId,
    num: null,
    name: instrument.description.shortTitle,
    other: provisionName(instrument, provision),
    nums: '',
    texts: [wholeText(provision)],
    ties: {},
    slips: slipsOf([provision]),
  };
}

function clauseDivisions(edition: Edition, instrument: Instrument): SearchDivision[] {
  const { id, description } = instrument;
  const outside = clausesIn(instrument, null);
  const divided = allDivisions(instrument).map((division) => ({
    eId: division.eId,
    num: divisionNumber(instrument, division),
    name: division.name,
    ...clauseFields(edition, instrument, clausesIn(instrument, division)),
  }));
  if (outside.length === 0) return divided;
  return [
    { eId: id, num: null, name: description.shortTitle, ...clauseFields(edition, instrument, outside) },
    ...divided,
  ];
}

function clauseFields(
  edition: Edition,
  instrument: Instrument,
  clauses: readonly Provision[],
): Pick<SearchDivision, 'nums' | 'ids' | 'references' | 'items' | 'texts' | 'ties' | 'slips'> {
  const items = itemCounts(clauses);
  const ids = clauses.map(({ eId }) => eId.slice(eId.lastIndexOf('/') + 1));
  const isUsual = clauses.every(({ num }, index) => num?.toLowerCase() === ids[index]);
  return {
    ...(isUsual ? {} : { ids: ids.join(' ') }),
    ...(instrument.description.reference === undefined
      ? {}
      : { references: clauses.map((clause) => shortReferenceOf(instrument, clause) ?? '') }),
    // A blank stands between numbers: within one, as in `2 bis`, it is a no-break space.
    nums: clauses.map(({ num }) => (num ?? '').replaceAll(' ', '\u00A0')).join(' '),
    ...(Object.keys(items).length === 0 ? {} : { items }),
    texts: clauses.map(wholeText),
    slips: slipsOf(clauses),
    ties: Object.fromEntries(
      clauses.flatMap(({ eId }, index) => {
        const ties = tieCounts(edition, eId);
        return Object.keys(ties).length === 0 ? [] : [[index, ties]];
      }),
    ),
  };
}

/** How many items clauses have, by place; those without are absent. */
function itemCounts(clauses: readonly Provision[]): Record<number, number> {
  const counts = clauses.map(({ body }) => passagesOf(body).filter(({ type }) => type === 'item').length);
  return Object.fromEntries([...counts.entries()].filter(([, count]) => count > 0));
}

/** The slips of provisions, by place; those without are absent. */
function slipsOf(provisions: readonly Provision[]): SearchDivision['slips'] {
  return Object.fromEntries(
    provisions.flatMap((provision, place) => {
      const ends = slipEnds(provision);
      return ends.length === 0 ? [] : [[place, ends] as const];
    }),
  );
}

/** How many correspondences a clause has, by relation, in the order of the relations. */
function tieCounts(edition: Edition, eId: string): Ties {
  const counts = tally(correspondencesOf(edition, eId));
  return Object.fromEntries(relations.flatMap((name) => (counts[name] === 0 ? [] : [[name, counts[name]]])));
}
