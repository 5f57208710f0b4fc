/** How people call a provision: its name in menus, its citation. */
import type { Division, Instrument, Provision } from '../model/edition.ts';
import { fr } from '../strings/fr.ts';
import { shortReferenceOf, divisionOf } from './edition.ts';

/** `DIM 4.66`, `Préambule`. */
export function provisionName(instrument: Instrument, provision: Provision): string {
  if (provision.kind === 'preamble') return fr.preamble;
  if (provision.kind === 'closing') return fr.closing;
  return shortReferenceOf(instrument, provision) ?? provision.eId;
}

/** `4. Sécurité et défense du territoire`, the number kept with its name. */
export function divisionTitle(division: Division): string {
  return `${division.num}.\u00A0${division.name}`;
}

/** `Recommandation 4.66`, `Engagement ii`, `Préambule`. */
export function provisionTitle(instrument: Instrument, provision: Provision): string {
  const reference = shortReferenceOf(instrument, provision);
  if (reference === null) return provisionName(instrument, provision);
  const number = reference.slice(instrument.description.siglum.length + 1);
  return fr.provisionTitle(instrument.description.nouns.clause.one, number);
}

/** What follows the quoted words in a reference: title, place, date, clause. */
export function sourceOf(instrument: Instrument, provision: Provision): string {
  const { title, place, date } = instrument.description;
  const division = divisionOf(instrument, provision);
  const parts = [
    title,
    place,
    fr.date(date),
    ...(division === null ? [] : [division.name]),
    provisionTitle(instrument, provision).toLocaleLowerCase('fr'),
  ];
  return parts.join(', ');
}

/** The beginning of a text, cut between words at about so many characters. */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, text.lastIndexOf(' ', length));
  return `${cut.replace(/[\s,;:.]+$/u, '')} …`;
}
