/** Names of the parts of an edition: in menus, in titles of pages, in citations. */
import type { Division, Instrument, Provision, SicNote } from '../model/edition.ts';
import { words } from '../strings/words.ts';
import { divisionById } from './divisions.ts';
import { clausesOf, placeOf, type Texts } from './lookups.ts';
import { clauseNumberOf, divisionNumber, shortReferenceOf } from './references.ts';
import { titleOf } from './text.ts';

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
  if (provision.num === null) return provisionName(instrument, provision);
  return siteWords.provisionTitle(
    instrument.description.nouns.clause.one,
    clauseNumber(instrument, provision),
  );
}

/** The edition's name of a clause, `Accord d’Alger : application`, or its printed title; null where it has neither. */
export function clauseName(instrument: Instrument, provision: Provision): string | null {
  return givenName(instrument, provision) ?? titleOf(provision)?.text ?? null;
}

/** The edition's name of a clause; null where the description has none. */
export function givenName(instrument: Instrument, provision: Provision): string | null {
  return instrument.description.clauses.names[keyOf(instrument, provision)] ?? null;
}

/** A clause's number with its name, `iii · Accord d’Alger : application`; the number alone, `4.66`, where it has none. */
export function namedClause(instrument: Instrument, provision: Provision): string {
  const name = clauseName(instrument, provision);
  return name === null
    ? clauseNumber(instrument, provision)
    : `${clauseNumber(instrument, provision)}\u00A0·\u00A0${name}`;
}

/** A short reference with the clause's name, `OCI iii · Accord d’Alger : application`; `DIM 4.66` where it has none. */
export function namedReference(instrument: Instrument, provision: Provision): string {
  const name = clauseName(instrument, provision);
  const reference = provisionName(instrument, provision);
  return name === null ? reference : `${reference}\u00A0· ${name}`;
}

/**
 * What a clause is about, with its article and in the singular: `l’application de l’accord d’Alger`;
 * `l’engagement iii` where the description has no phrase, `OCI iii` where it has no noun with an article either.
 */
export function clausePhrase(instrument: Instrument, provision: Provision): string {
  const phrase = instrument.description.clauses.phrases[keyOf(instrument, provision)];
  if (phrase !== undefined) return phrase;
  const noun = instrument.description.nouns.clause.the;
  if (noun === undefined || provision.num === null) return provisionName(instrument, provision);
  return `${noun} ${clauseNumber(instrument, provision)}`;
}

/**
 * The subject of a clause that goes on with a sentence begun before the list, `Le Groupe de contact`; null where its
 * words are whole. The edition prints it in square brackets, outside what is copied as the text's words.
 */
export function missingSubject({ description }: Instrument, { kind }: Provision): string | null {
  return kind === 'clause' ? (description.clauses.subject ?? null) : null;
}

/** Whether a division has neither a title nor a name: then it is called by its marker, which holds its number. */
export function isCalledByMarker({ title, marker, name }: Division): boolean {
  return title.text === '' && marker.startsWith(name);
}

/** `4. Sécurité et défense du territoire`, the number kept with its name; `ARTICLE I` where it has no title. */
export function divisionTitle(division: Division): string {
  if (isCalledByMarker(division)) return division.name;
  return `${division.num}.\u00A0${division.name}`;
}

/** How many clauses an instrument has, in words: `13 engagements`. */
/** The short title of a text with its year, where texts are chosen from: `Dialogue inter-Maliens, 2024`. */
export function datedTitle({ description }: Instrument): string {
  return `${description.shortTitle}, ${siteWords.year(description.date)}`;
}

export function clauseCount(instrument: Instrument): string {
  return siteWords.count(clausesOf(instrument).length, instrument.description.nouns.clause);
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

/** `4.66`, `iii`; the name of a provision without number. */
function clauseNumber(instrument: Instrument, provision: Provision): string {
  return clauseNumberOf(instrument, provision) ?? provisionName(instrument, provision);
}

/** The key of a clause in the maps of its description: `iii`, `4/66`. */
function keyOf({ id }: Instrument, { eId }: Provision): string {
  return eId.slice(id.length + 1);
}
