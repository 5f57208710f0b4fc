/**
 * Queries that name clauses, by number or address, anywhere in a sentence: `cf. DIM 4.66`, `OCI ii et v`,
 * `4.66 à 4.68`, `thème 4, recommandations 66 et 67`, the title of a clause's page, a pasted address.
 */
import { last } from '../../../../model/last.ts';
import { yearOf } from '../../../../model/years.ts';
import { readAddress } from './address.ts';
import { fold, wordsOf } from '../../fold.ts';
import { INITIALS } from '../spelling.ts';
import { withoutFields } from '../decoded.ts';
import type { Entry, Lexicon } from '../../lexicon.ts';
import { namesOf, type Names } from './names.ts';
import type { Mention } from './mention.ts';
import { mentionsOf } from './phrase.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { isReferenceWord } from './words.ts';
import type { SearchInstrument } from '../../search-text.ts';
import { stopWords } from '../../stop-words.ts';

export interface Reference {
  /** 0-based numbers of the clauses, in the order of the texts. */
  clauses: number[];
  /** Whether the query can mean nothing else; a bare `66` may also be words to search. */
  certain: boolean;
  /** What is left to search by words where it is not certain. */
  rest: string;
  /** For numbers that no clause has: the first and the last clause of each division that they might be of. */
  around: [first: Entry, last: Entry][];
}

/** Pieces between other words, and the clauses they name. */
interface Phrase {
  pieces: Piece[];
  mentions: Mention[];
  clauses: number[];
}

/** `p. 12`, of a printed book. */
const PAGE = /(?:^|[\s,;(])(?:pp?\.|pages?)\s?\d+(?:[\u2010-\u2015-]\d+)?/giu;

/** `i..iii`, `4.66…4.68`: a range. */
const POINTS = /(?:\.{2,3}|\u2026)(?=\s?[\p{L}\p{N}])/gu;
/** `4. 66`, `4_66`, `4°66`: one number, as print or another program parts it. */
const PARTED = /(^|[^\p{N}.])(\p{N}{1,2})(?:\s?\.\s|\s\.|_|°)(?=\p{N}{1,3}(?![\p{N}.]))/gu;

/** @returns null where the query names no clause, and no number of one */
export function readReference(typed: string, { clauses }: Pick<Lexicon, 'clauses'>): Reference | null {
  const names = namesOf(clauses);
  const plain = withoutFields(typed);
  const query = withSigla(plain, names)
    .replace(PAGE, ' ')
    .replace(POINTS, ' \u2013 ')
    .replace(PARTED, '$1$2.');
  const address = readAddress(plain, clauses, names);
  if (address !== null) return { ...address, certain: true, rest: '' };
  const exact = names.referredTo(query);
  if (exact !== undefined) return { clauses: [exact], certain: true, rest: '', around: [] };
  const pieces = withoutTitles(piecesOf(query, names), names);
  const text = textIn(query, names);
  const phrases = phrasesOf(pieces, names, text);
  const cited = text === null ? null : citedIn(query, phrases, text, names);
  if (cited !== null) return { clauses: cited, certain: true, rest: '', around: [] };
  const isWhole = pieces.every((piece, at) => isReferenceWord(piece, pieces, at, names));
  const naming = phrases
    .map((phrase) => (isWhole || phrase.mentions.some(isPlain) ? phrase : { ...phrase, clauses: [] }))
    .filter((phrase) => phrase.clauses.length > 0);
  const around = isWhole ? phrases.flatMap(({ mentions }) => aroundOf(mentions, names)) : [];
  if (naming.length === 0)
    return around.length === 0 ? null : { clauses: [], certain: true, rest: '', around };
  const found = inOrder(naming.flatMap((phrase) => phrase.clauses));
  if (isWhole) {
    const mentions = naming.flatMap((phrase) => phrase.mentions);
    // `2015-52` is no list of clauses though some have the number 52.
    if (mentions.some((mention) => mention.clauses.length === 0) && !mentions.some(isPlain)) return null;
    const certain = mentions.some(
      (mention) => isPlain(mention) || mention.isLoose || mention.hasNoun || mention.parts.length === 0,
    );
    return { clauses: found, certain, rest: certain ? '' : query, around };
  }
  const rest = restOf(query, naming);
  const certain = isTitlesAlone(rest, names);
  return { clauses: found, certain, rest: certain ? '' : rest, around };
}

/** Without the whole names of texts and divisions, which part nothing: `thème 4 (Paix et sécurité), n° 66`. */
function withoutTitles(pieces: readonly Piece[], { titles }: Names): Piece[] {
  const words = pieces.map((piece) => (piece.kind === 'word' ? piece.words.join(' ') : ''));
  // Run together with a year it is an id: `constitution-2023`.
  const isApart = (end: number) =>
    pieces[end + 1]?.start !== pieces[end]?.end || pieces[end + 1]?.kind === 'sign';
  const ends = (at: number, title: string) =>
    words.findIndex((_, end) => end >= at && words.slice(at, end + 1).join(' ') === title && isApart(end));
  let from = 0;
  return pieces.filter((_, at) => {
    const end = Math.max(...titles.map((title) => ends(at, title.join(' '))));
    from = Math.max(from, end + 1);
    return at >= from;
  });
}

/** The one text whose whole name or title the query has. */
function textIn(query: string, { instruments }: Names): SearchInstrument | null {
  const words = plain(query);
  const [only, ...others] = instruments.filter(({ name, titles }) =>
    [name, ...titles].some((title) => ` ${words} `.includes(` ${plain(title)} `)),
  );
  return others.length === 0 ? (only ?? null) : null;
}

function phrasesOf(pieces: readonly Piece[], names: Names, text: SearchInstrument | null): Phrase[] {
  const runs: Piece[][] = [[]];
  pieces.forEach((piece, at) => {
    if (isReferenceWord(piece, pieces, at, names)) last(runs)?.push(piece);
    else runs.push([]);
  });
  return runs
    .filter((run) => run.length > 0)
    .map((run) => {
      // A noun such as `section` may mean a clause in one text and a division in another: try both.
      for (const first of ['clause', 'division'] as const) {
        const mentions = mentionsOf(run, names, first, text);
        const clauses = mentions.flatMap((mention) => mention.clauses);
        if (clauses.length > 0 || first === 'division') return { pieces: run, mentions, clauses };
      }
      return { pieces: run, mentions: [], clauses: [] };
    });
}

/** Whether a number is plainly one of a clause, even among other words. */
function isPlain({ parts, instrument, division, clauses, isLoose }: Mention): boolean {
  const isWhole = parts.length > 1 && !isLoose;
  return clauses.length > 0 && (isWhole || (parts.length > 0 && (instrument !== null || division !== null)));
}

/** Where the numbers might stand that no clause has; only those that are plainly meant for one, and no letters of items. */
function aroundOf(mentions: readonly Mention[], names: Names): [Entry, Entry][] {
  const lost = mentions.filter(
    ({ parts, instrument, division, hasNoun, isLoose, clauses }) =>
      clauses.length === 0 &&
      !/^\p{L}$/u.test(last(parts) ?? '') &&
      (instrument !== null || division !== null || hasNoun || (isDotted(parts) && !isLoose)),
  );
  const all = lost.flatMap((mention) => names.around(mention));
  return all.filter(([first], at) => all.findIndex(([other]) => other === first) === at);
}

/** Whether parts are a division and a number in it, `4.66` or `4.66 bis`; more are those of a date. */
function isDotted(parts: Mention['parts']): boolean {
  return parts.filter((part) => !/^(?:bis|ter|quater)$/.test(part)).length === 2;
}

/** What stands between the parts of a page's title. */
const TITLE_SIGN = /[\s\u00A0][\u00B7\u2013\u2014|]\s/u;

/** The query without what names clauses, and without what stands behind that as in the title of a page. */
function restOf(query: string, naming: readonly Phrase[]): string {
  const first = naming[0]?.pieces[0]?.start ?? 0;
  const sign = TITLE_SIGN.exec(query.slice(first));
  const end = sign === null ? query.length : first + sign.index;
  let rest = '';
  let from = 0;
  for (const { pieces } of naming) {
    rest += `${query.slice(from, Math.min(pieces[0]?.start ?? 0, end))} `;
    from = last(pieces)?.end ?? from;
  }
  return (rest + query.slice(from, Math.max(from, end))).trim();
}

function plain(text: string): string {
  return wordsOf(text).map(fold).join(' ');
}

/** Whether nothing is left but the whole names of texts and divisions, or some words of one: `Groupe de contact`. */
function isTitlesAlone(rest: string, { titles }: Names): boolean {
  const names = titles.map((title) => title.join(' '));
  const all = plain(rest);
  const left = names.reduce((text, name) => text.replace(` ${name} `, ' '), ` ${all} `);
  const subjects = (text: string) =>
    text.split(' ').filter((word) => word !== '' && !stopWords.has(word)).length;
  return (
    subjects(left) === 0 || (subjects(all) > 1 && names.some((name) => ` ${name} `.includes(` ${all} `)))
  );
}

/**
 * The clauses that a citation names, as this site and others write it: beside the whole title of a text a clause, a
 * preamble or a division of it, or else the text itself with its year; null where the query is none.
 */
function citedIn(
  query: string,
  phrases: readonly Phrase[],
  text: SearchInstrument,
  names: Names,
): number[] | null {
  const words = plain(query);
  if (!text.titles.some((title) => words.includes(plain(title)))) return null;
  const mentions = phrases.flatMap((phrase) => phrase.mentions).filter(({ clauses }) => clauses.length > 0);
  const own = mentions.filter(
    ({ parts, hasNoun, instrument }) => parts.length > 0 && hasNoun && instrument === text,
  );
  const divisions = mentions.filter(({ parts, division }) => parts.length === 0 && division !== null);
  const [found] = [mentions.filter(isPlain), own, divisions].filter((some) => some.length > 0);
  if (found !== undefined) return inOrder(found.flatMap(({ clauses }) => clauses));
  const isWhole = [yearOf(text), ...text.titles].every((part) => words.includes(plain(part)));
  return isWhole ? names.clausesOf({ instrument: text, division: null, parts: [], hasNoun: false }) : null;
}

function inOrder(clauses: readonly number[]): number[] {
  return [...new Set(clauses)].sort((a, b) => a - b);
}

/** With sigla written with full stops as the edition has them: `O.C.I. iii`. */
function withSigla(query: string, names: Names): string {
  return query.replace(INITIALS, (written, before: string, initials: string) => {
    const siglum = initials.replaceAll('.', '');
    return names.instrumentOf([fold(siglum)]) === null ? written : before + siglum;
  });
}
