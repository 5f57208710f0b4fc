/** Title, description and style sheets of each kind of page of the texts. */
import actStyles from './styles/acts.css?inline';
import contentsStyles from './styles/contents.css?inline';
import clauseTiesStyles from '../concordance/styles/clause-ties.css?inline';
import relationStyles from '../concordance/styles/relations.css?inline';
import entryStyles from '../concordance/styles/tie-entry.css?inline';
import clauseStyles from './styles/clause.css?inline';
import clauseListStyles from './styles/clause-list.css?inline';
import listStyles from './styles/lists.css?inline';
import longMarkerStyles from './styles/long-markers.css?inline';
import neighbourStyles from './styles/neighbours.css?inline';
import otherPartStyles from './styles/other-parts.css?inline';
import rowStyles from './styles/rows.css?inline';
import { foreignLanguage } from '../components/foreign.ts';
import { clausesIn, clausesWithin } from '../edition/divisions.ts';
import type { Place } from '../edition/lookups.ts';
import { clauseCount, clauseName, divisionTitle, provisionTitle } from '../edition/names.ts';
import { shortReferenceOf } from '../edition/references.ts';
import type { About } from '../metadata/about.ts';
import { fitting, imprintOf, provisionDescription } from '../metadata/description.ts';
import type { Division, Instrument, Provision } from '../model/edition.ts';
import { words } from '../strings/words.ts';
import { hasLongMarker } from './long-markers.ts';

const siteWords = words('site');
const metadataWords = words('metadata');

/** Props for the frame of a page. */
export interface Head {
  /** Without the name of the site. */
  title: string;
  /** Language of the title where the text gives it in another than that of the interface. */
  titleLanguage?: string | undefined;
  description: string;
  path: string;
  about: About;
  /** Hue of the text. */
  hue: string;
  /** Head of each printed sheet: what it is of which text, and the text's date. */
  running: string;
  /** Style sheets beside those of all pages. */
  styles: string[];
}

export function instrumentHead(instrument: Instrument): Head {
  const { description, path, divisions } = instrument;
  const { title, hue, place, date } = description;
  const undivided = divisions.length === 0 ? [relationStyles, clauseListStyles] : [];
  const rare = rareSheets(clausesIn(instrument, null));
  const styles = [actStyles, contentsStyles, rowStyles, listStyles, ...undivided, ...rare];
  const running = `${title}, ${place}, ${siteWords.date(date)}`;
  return {
    title,
    titleLanguage: foreignLanguage(instrument),
    description: fitting(metadataWords.text(title, place, siteWords.date(date), clauseCount(instrument))),
    path,
    about: { kind: 'text', instrument },
    hue,
    running,
    styles,
  };
}

export function divisionHead(instrument: Instrument, division: Division): Head {
  const { shortTitle, date, nouns, hue } = instrument.description;
  const clauses = siteWords.count(clausesWithin(instrument, division).length, nouns.clause);
  return {
    title: `${divisionTitle(division)} – ${shortTitle}`,
    titleLanguage: foreignLanguage(instrument),
    description: fitting(metadataWords.division(imprintOf(instrument), divisionTitle(division), clauses)),
    path: division.path,
    about: { kind: 'division', instrument, division },
    hue,
    running: `${shortTitle}, ${siteWords.date(date)}. ${divisionTitle(division)}`,
    styles: [
      ...[actStyles, contentsStyles, rowStyles, listStyles, relationStyles, neighbourStyles],
      ...rareSheets(clausesIn(instrument, division)),
    ],
  };
}

/** The sheets for what few provisions have, where a page has some: markers that are too long, tables, notes, speakers. */
function rareSheets(provisions: readonly Provision[]): string[] {
  const isOther = ({ body }: Provision) => body.some(({ type }) => OTHERS.has(type));
  return [
    ...(provisions.some(hasLongMarker) ? [longMarkerStyles] : []),
    ...(provisions.some(isOther) ? [otherPartStyles] : []),
  ];
}

const OTHERS: ReadonlySet<string> = new Set(['note', 'speaker', 'table']);

/** `DIM 4.66 – Recommandation 4.66, …`, `Engagement iii · Accord d’Alger : application, …`, and the beginning of its words. */
export function provisionHead(place: Place): Head {
  const { instrument, provision } = place;
  const { shortTitle, hue, date } = instrument.description;
  const reference = shortReferenceOf(instrument, provision);
  const name = clauseName(instrument, provision);
  const own = provisionTitle(instrument, provision);
  const title = `${name === null ? own : `${own}\u00A0· ${name}`}, ${shortTitle}`;
  return {
    title: reference === null || name !== null ? title : `${reference} – ${title}`,
    description: provisionDescription(place),
    path: provision.path,
    about: { kind: 'provision', place },
    hue,
    running: `${shortTitle}, ${siteWords.date(date)}. ${provisionTitle(instrument, provision)}`,
    styles: [
      clauseStyles,
      neighbourStyles,
      ...(provision.body.some(({ type }) => type !== 'paragraph') ? [listStyles] : []),
      ...rareSheets([provision]),
      ...(provision.kind === 'clause' ? [relationStyles, entryStyles, clauseTiesStyles] : []),
    ],
  };
}
