/** What a share picture says: of a provision its words, of a correspondence its relation and both quotes. */
import type { Run } from '../edition/runs.ts';
import { placeOf, type Place } from '../edition/lookups.ts';
import { missingSubject, provisionTitle } from '../edition/names.ts';
import { quotedAround, quotedWhole, type Quoted } from '../edition/quoted.ts';
import type { Correspondence, Relation } from '../model/concordance.ts';
import type { InstrumentDescription } from '../model/description.ts';
import type { Edition } from '../model/edition.ts';
import { locale, words } from '../strings/words.ts';

const siteWords = words('site');
const readingWords = words('reading');

type Hue = InstrumentDescription['hue'];

/** Words of a text as they are, slips marked and the tying words underlined. */
export interface Said {
  hue: Hue;
  /** Which provision of which year: `2024, recommandation 4.66`. */
  name: string;
  /** Who speaks, where and when; on a pair only who. */
  source: string;
  words: Word[];
}

/** A piece of a word, set alike. */
export interface Piece {
  text: string;
  /** What the edition says: a missing subject or words left out in brackets, or the sign after a slip. */
  added: 'brackets' | 'sign' | null;
  underlined: boolean;
}

/** What no line ends within, in its pieces; without any, the end of a paragraph. */
export type Word = readonly Piece[];

export const PARAGRAPH_END: Word = [];

export type Card =
  | { kind: 'provision'; said: Said }
  | { kind: 'pair'; relation: Relation; sentence: string; sides: [Said, Said] }
  | { kind: 'site'; name: string; subtitle: string; texts: { year: string; hue: Hue; title: string }[] };

/** Marks the words that were left out before or after a quote. */
const LEFT = readingWords.left;

/** Stands before an item, whatever the text marks it with. */
const ITEM = '–';

export function provisionCard(place: Place): Card {
  const { shortTitle, place: where, date } = place.instrument.description;
  return {
    kind: 'provision',
    said: {
      ...sourceOf(place, `${shortTitle}, ${where}, ${siteWords.date(date)}`),
      words: wordsOf(place, quotedWhole(place.provision, [])),
    },
  };
}

export function pairCard(edition: Edition, { relation, from, to, quoteFrom, quoteTo }: Correspondence): Card {
  const side = (eId: string, quote: string): Said => {
    const place = placeOf(edition, eId);
    return {
      ...sourceOf(place, place.instrument.description.shortTitle),
      words: wordsOf(place, quotedAround(place.provision, quote)),
    };
  };
  const [older, newer] = [side(from, quoteFrom), side(to, quoteTo)];
  const verb = readingWords.verbs.newer[relation];
  return {
    kind: 'pair',
    relation,
    sentence: readingWords.pairSentence(yearOf(edition, to), verb, yearOf(edition, from)),
    sides: [older, newer],
  };
}

export function siteCard({ instruments }: Edition): Card {
  return {
    kind: 'site',
    name: siteWords.siteName,
    subtitle: siteWords.siteSubtitle,
    texts: instruments.map(({ description }) => ({
      year: siteWords.year(description.date),
      hue: description.hue,
      title: description.shortTitle,
    })),
  };
}

function yearOf(edition: Edition, eId: string): string {
  return siteWords.year(placeOf(edition, eId).instrument.description.date);
}

function sourceOf({ instrument, provision }: Place, source: string): Omit<Said, 'words'> {
  const { date, hue } = instrument.description;
  const name = provisionTitle(instrument, provision);
  const small = `${name.charAt(0).toLocaleLowerCase(locale.lang)}${name.slice(1)}`;
  return { hue, source, name: `${siteWords.year(date)}, ${small}` };
}

/** The missing subject of a commitment, as the edition prints it. */
function subjectOf({ instrument, provision }: Place): Word[] {
  const subject = missingSubject(instrument, provision);
  return subject === null ? [] : added(`[${subject}]`);
}

/** The words of a provision, or those around a quote, in its paragraphs and items. */
function wordsOf(place: Place, { lines, cutBefore, cutAfter }: Quoted): Word[] {
  return [
    ...(cutBefore ? added(LEFT) : subjectOf(place)),
    ...lines.flatMap(({ runs, marker }, index) => [
      ...(index === 0 ? [] : [PARAGRAPH_END]),
      ...(marker === null ? [] : added(ITEM)),
      ...wordsOfRuns(runs),
    ]),
    ...(cutAfter ? added(LEFT) : []),
  ];
}

/** Words that the edition adds. */
function added(text: string): Word[] {
  return text.split(' ').map((one) => [{ text: one, added: 'brackets' as const, underlined: false }]);
}

function wordsOfRuns(runs: readonly Run[]): Word[] {
  const found: Piece[][] = [[]];
  for (const { text, ...look } of piecesOf(runs, false)) {
    for (const [index, part] of text.split(/[ \t\n]/u).entries()) {
      if (index > 0) found.push([]);
      if (part !== '') found.at(-1)?.push({ text: part, ...look });
    }
  }
  return found.filter((word) => word.length > 0);
}

function piecesOf(runs: readonly Run[], underlined: boolean): Piece[] {
  return runs.flatMap((run) => {
    if (run.kind === 'words') return [{ text: run.text, added: null, underlined }];
    const own = piecesOf(run.runs, underlined || run.kind === 'tie');
    const sign: Piece = { text: `\u00A0${siteWords.sic}`, added: 'sign', underlined: false };
    return run.kind === 'sic' ? [...own, sign] : own;
  });
}
