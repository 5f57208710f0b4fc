/** Title, description and style sheets of each kind of page of the texts. */
import relationStyles from '../concordance/styles/relations.css?inline';
import { clausesWithin } from '../edition/divisions.ts';
import { divisionTitle, provisionTitle } from '../edition/names.ts';
import { shortReferenceOf } from '../edition/references.ts';
import { excerpt, wholeText } from '../edition/text.ts';
import type { Division, Instrument, Provision } from '../model/edition.ts';
import { words } from '../strings/words.ts';

const siteWords = words('site');

/** Props for the frame of a page. */
export interface Head {
  /** Without the name of the site. */
  title: string;
  description: string;
  path: string;
  /** Hue of the text. */
  hue: string;
  /** Style sheets beside those of all pages. */
  styles: string[];
}

/** Most characters of a description. */
const DESCRIPTION = 155;

export function instrumentHead({ description, path }: Instrument): Head {
  return { title: description.title, description: description.about, path, hue: description.hue, styles: [] };
}

export function divisionHead(instrument: Instrument, division: Division): Head {
  const { shortTitle, title, date, nouns, hue } = instrument.description;
  const clauses = siteWords.count(clausesWithin(instrument, division).length, nouns.clause);
  return {
    title: `${divisionTitle(division)} – ${shortTitle}`,
    description: `${division.name}, ${clauses}, ${title}, ${siteWords.date(date)}.`,
    path: division.path,
    hue,
    styles: [],
  };
}

/** `DIM 4.66 – Recommandation 4.66, …` and the beginning of its words. */
export function provisionHead(instrument: Instrument, provision: Provision): Head {
  const { shortTitle, hue } = instrument.description;
  const reference = shortReferenceOf(instrument, provision);
  const title = `${provisionTitle(instrument, provision)}, ${shortTitle}`;
  return {
    title: reference === null ? title : `${reference} – ${title}`,
    description: excerpt(wholeText(provision), DESCRIPTION),
    path: provision.path,
    hue,
    styles: provision.kind === 'clause' ? [relationStyles] : [],
  };
}
