/** How sentences on correspondences name clauses and texts. */
import { clauseName, provisionName, provisionTitle } from '../edition/names.ts';
import { pairsOf } from '../edition/concordance.ts';
import { placeOf, type Place } from '../edition/lookups.ts';
import type { Correspondence } from '../model/concordance.ts';
import type { Edition, Instrument } from '../model/edition.ts';
import { yearOf } from '../model/years.ts';

/** The number by which people name a clause: `1.12`, `iii`; the name of a provision without number. */
export function numberOf({ instrument, provision }: Place): string {
  const title = provisionTitle(instrument, provision);
  return provision.num === null ? title : title.slice(instrument.description.nouns.clause.one.length + 1);
}

/** The numbers of both clauses of a correspondence, the older first: `vi`, `4.66`. */
export function numbersOfPair(
  edition: Edition,
  { from, to }: Correspondence,
): [older: string, newer: string] {
  return [numberOf(placeOf(edition, from)), numberOf(placeOf(edition, to))];
}

/** What a clause is called: `recommandation`; empty for a provision without number. */
export function nounOf({ instrument, provision }: Place): string {
  return provision.num === null ? '' : instrument.description.nouns.clause.one;
}

/** `recommandation 1.12`. */
export function nounAndNumber(place: Place): string {
  return `${nounOf(place)} ${numberOf(place)}`.trim();
}

/** A clause as one of two that are read together: how it is called, and what it or its division is about. */
export function asOneOfTwo(place: Place): { clause: string; year: string; about: string | null } {
  const { instrument, division, provision } = place;
  return {
    clause: nounAndNumber(place),
    year: yearOf(instrument.description),
    about: clauseName(instrument, provision) ?? (division === null ? null : division.shortName),
  };
}

/** `la recommandation 1.12`, `l’engagement iii`; the short reference where the description gives no article. */
export function clauseInSentence(place: Place): string {
  const { the } = place.instrument.description.nouns.clause;
  if (the === undefined || place.provision.num === null)
    return provisionName(place.instrument, place.provision);
  return `${the} ${numberOf(place)}`;
}

/** The years of some texts, each once. */
export function yearsOf(instruments: readonly Instrument[]): string[] {
  return [...new Set(instruments.map(({ description }) => yearOf(description)))];
}

/** The texts that an instrument is compared with as the older or as the newer one. */
export function comparedAs(edition: Edition, side: 'older' | 'newer', instrument: Instrument): Instrument[] {
  return pairsOf(edition)
    .filter((pair) => pair[side] === instrument)
    .map((pair) => (side === 'older' ? pair.newer : pair.older));
}
