/** Names of the parts of an edition: in menus, in titles of pages, in citations. */
import type { Division, Instrument, Provision, SicNote } from '../model/edition.ts';
import { locale, words } from '../strings/words.ts';
import { divisionById, divisionOf, divisionTrail } from './divisions.ts';
import { clausesOf, placeOf, type Texts } from './lookups.ts';
import { divisionNumber, shortReferenceOf } from './references.ts';

const siteWords = words('site');

/** `DIM 4.66`, `Préambule`. */
export function provisionName(instrument: Instrument, provision: Provision): string {
  if (provision.kind === 'preamble') return siteWords.preamble;
  if (provision.kind === 'closing') return siteWords.closing;
  return shortReferenceOf(instrument, provision) ?? provision.eId;
}

/** The name of the provision with an eId: `DIM 4.66`, `Préambule`. @throws Error where there is none */
export function nameOf(texts: Texts, eId: string): string {
  const { instrument, provision } = placeOf(texts, eId);
  return provisionName(instrument, provision);
}

/** `Recommandation 4.66`, `Engagement ii`, `Préambule`. */
export function provisionTitle(instrument: Instrument, provision: Provision): string {
  const reference = shortReferenceOf(instrument, provision);
  if (reference === null) return provisionName(instrument, provision);
  const number = reference.slice(instrument.description.siglum.length + 1);
  return siteWords.provisionTitle(instrument.description.nouns.clause.one, number);
}

/** `4. Sécurité et défense du territoire`, the number kept with its name. */
export function divisionTitle(division: Division): string {
  return `${division.num}.\u00A0${division.name}`;
}

/** How many clauses an instrument has, in words: `13 engagements`. */
export function clauseCount(instrument: Instrument): string {
  return siteWords.count(clausesOf(instrument).length, instrument.description.nouns.clause);
}

/** The source of a citation, after the quoted words: title, place, date, divisions, clause. */
export function citationSource(instrument: Instrument, provision: Provision): string {
  const { title, place, date } = instrument.description;
  const divisions = divisionTrail(instrument, divisionOf(instrument, provision));
  const parts = [
    title,
    place,
    siteWords.date(date),
    ...divisions.map(({ name }) => name),
    provisionTitle(instrument, provision).toLocaleLowerCase(locale.lang),
  ];
  return parts.join(', ');
}

/** Name and page of a sic note's place: `DIM 4.66`, or `DIM 4, titre` for a division's heading. */
export function sicNotePlace(instrument: Instrument, note: SicNote): { name: string; path: string } {
  const provision = instrument.provisions.find(({ eId }) => eId === note.in);
  if (provision !== undefined) return { name: provisionName(instrument, provision), path: provision.path };
  const division = divisionById(instrument, note.in);
  return {
    name: `${instrument.description.siglum} ${divisionNumber(instrument, division) ?? ''}, ${siteWords.headingParts[note.part ?? 'title']}`,
    path: division?.path ?? instrument.path,
  };
}
