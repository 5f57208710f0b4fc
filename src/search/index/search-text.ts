/** Makes the search text of an edition. */
import { relations } from '../../model/relation.ts';
import type { Edition, Instrument, Provision } from '../../model/edition.ts';
import { wholeText } from '../../edition/text.ts';
import { fold } from '../core/fold.ts';
import { sharesBeginning } from '../core/matching.ts';
import { createSearcher } from '../core/search.ts';
import type { SearchDivision, SearchText, Ties } from '../core/search-text.ts';

/** The search text without `index`, which is made from it. */
export function toSearchText(edition: Edition): Omit<SearchText, 'index'> {
  const { instruments, concordance, searchWords } = edition;
  const tied = countTies(edition);
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
        divisions: divisionsOf(instrument, tied),
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
  const searcher = createSearcher(text);
  return words
    .map(fold)
    .filter(
      (word) =>
        searcher.search(word).total > 0 ||
        searcher.indexed.some((indexed) => sharesBeginning(word, fold(indexed))),
    );
}

function countTies({ concordance }: Edition): Map<string, Ties> {
  const tied = new Map<string, Ties>();
  for (const { from, to, relation } of concordance.correspondences) {
    for (const eId of [from, to]) {
      const ties = tied.get(eId) ?? {};
      tied.set(
        eId,
        Object.fromEntries(
          relations.flatMap((name) => {
            const count = (ties[name] ?? 0) + (name === relation ? 1 : 0);
            return count === 0 ? [] : [[name, count]];
          }),
        ),
      );
    }
  }
  return tied;
}

function divisionsOf(instrument: Instrument, tied: ReadonlyMap<string, Ties>): SearchDivision[] {
  const clauses = instrument.provisions.filter(({ kind }) => kind === 'clause');
  const { id, description, divisions } = instrument;
  if (divisions.length === 0)
    return [{ eId: id, num: null, name: description.shortTitle, ...clauseFields(clauses, tied) }];
  return divisions.map(({ eId, num, name }) => ({
    eId,
    num,
    name,
    ...clauseFields(
      clauses.filter(({ division }) => division === eId),
      tied,
    ),
  }));
}

function clauseFields(
  clauses: readonly Provision[],
  tied: ReadonlyMap<string, Ties>,
): Pick<SearchDivision, 'nums' | 'texts' | 'ties'> {
  return {
    nums: clauses.map(({ num }) => num ?? '').join(' '),
    texts: clauses.map(wholeText),
    ties: Object.fromEntries(
      clauses.flatMap(({ eId }, index) => {
        const ties = tied.get(eId);
        return ties === undefined ? [] : [[index, ties]];
      }),
    ),
  };
}
