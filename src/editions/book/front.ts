/** The title page, and the chapter that distinguishes the texts from the edition's additions. */
import { allDivisions } from '../../edition/divisions.ts';
import { publisher } from '../../components/publisher.ts';
import { unofficialSentence } from '../../edition/unofficial.ts';
import { clauseCount, divisionTitle } from '../../edition/names.ts';
import type { Edition, Instrument } from '../../model/edition.ts';
import { words } from '../../strings/words.ts';
import type { Chapter } from './chapter.ts';
import { placeOn } from './order.ts';
import { element, type Element } from '../../components/tree.ts';
import { inLanguage } from './words.ts';

const siteWords = words('site');
const editionsWords = words('editions');

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/deed.fr';

const TITLE_PAGE = '_titre';
const ABOUT = '_edition';

export function titlePage({ instruments, release }: Edition, site: string | null): Chapter {
  return {
    entry: { id: TITLE_PAGE, title: editionsWords.titlePage, unit: 'chapter', entries: [] },
    level: 1,
    type: 'frontmatter titlepage',
    continues: false,
    body: element(
      'section',
      { id: TITLE_PAGE, class: 'title-page' },
      element('h1', {}, siteWords.siteName),
      element('p', { class: 'subtitle' }, siteWords.siteSubtitle),
      element('ul', { class: 'texts', role: 'list' }, instruments.map(textOnTitle)),
      element(
        'div',
        { class: 'imprint' },
        site === null ? null : element('p', {}, placeOn(site, '/')),
        element(
          'p',
          {},
          [siteWords.publishedBy(publisher()), release === null ? '' : siteWords.release(release)]
            .join(' ')
            .trim(),
        ),
        element('p', {}, unofficialSentence({ instruments })),
        element('p', {}, editionsWords.rightsShort),
      ),
    ),
  };
}

function textOnTitle(instrument: Instrument): Element {
  const { title, place, date, language } = instrument.description;
  return element(
    'li',
    {},
    element('p', { class: 'text-title', ...inLanguage(language) }, title),
    element('p', { class: 'dateline' }, `${place}, ${siteWords.date(date)}. ${clauseCount(instrument)}.`),
  );
}

export function aboutChapter({ instruments }: Edition, site: string | null): Chapter {
  return {
    entry: { id: ABOUT, title: editionsWords.about, unit: 'chapter', entries: [] },
    level: 1,
    type: 'frontmatter foreword',
    continues: false,
    body: element(
      'section',
      { id: ABOUT, class: 'by-edition' },
      element('h1', {}, editionsWords.about),
      element('p', {}, editionsWords.aboutTexts),
      element('ul', { class: 'entries', role: 'list' }, instruments.map(textWithSource)),
      element('h2', {}, editionsWords.ownHeading),
      element('p', {}, editionsWords.ownLead),
      element(
        'ul',
        {},
        editionsWords.ownParts.map((part) => element('li', {}, part)),
      ),
      element('p', {}, editionsWords.ownReading),
      element('h2', {}, editionsWords.addresses),
      element('p', {}, editionsWords.addressesText),
      element(
        'ul',
        { class: 'addresses', role: 'list' },
        site === null ? null : addressEntry(siteWords.siteName, placeOn(site, '/')),
        instruments.map((instrument) => addressesOf(instrument, site)),
      ),
      element('h2', {}, editionsWords.rights),
      element('p', {}, editionsWords.rightsText),
      element(
        'p',
        {},
        `${editionsWords.rightsLink} `,
        element('a', { class: 'address', href: LICENCE, rel: 'license' }, LICENCE),
      ),
    ),
  };
}

function textWithSource({ description, witness }: Instrument): Element {
  const { title, issuer, provenance, place, date, language } = description;
  return element(
    'li',
    {},
    element('p', { class: 'text-title', ...inLanguage(language) }, title),
    element('p', {}, `${place}, ${siteWords.date(date)}. ${editionsWords.issuer} ${issuer}.`),
    element('p', {}, `${editionsWords.provenance} ${provenance}`),
    element('p', {}, `${editionsWords.digest} `, element('code', {}, witness.sha256)),
  );
}

function addressesOf(instrument: Instrument, site: string | null): Element[] {
  const { description, path } = instrument;
  return [
    addressEntry(description.shortTitle, placeOn(site, path)),
    ...allDivisions(instrument).map((division) =>
      addressEntry(divisionTitle(division), placeOn(site, division.path)),
    ),
  ];
}

function addressEntry(name: string, place: Element | string): Element {
  return element('li', {}, `${name}${siteWords.colon}`, place);
}
