/** The title page, and the chapter that tells the texts from what the edition adds. */
import type { Instrument } from '../../model/edition.ts';
import { fr } from '../../strings/fr.ts';
import { fr as own } from '../../strings/fr-editions.ts';
import type { Chapter } from './chapter.ts';
import { clauseCount, divisionTitle, type Lookup } from './lookup.ts';
import { addressOn } from './order.ts';
import { element, type Element } from './tree.ts';
import { inLanguage } from './words.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/deed.fr';

export const TITLE_PAGE = '_titre';
export const ABOUT = '_edition';

export function titlePage({ edition }: Lookup, site: string): Chapter {
  return {
    entry: { id: TITLE_PAGE, title: own.titlePage, unit: 'chapter', entries: [] },
    level: 1,
    type: 'frontmatter titlepage',
    continues: false,
    body: element(
      'section',
      { id: TITLE_PAGE, class: 'title-page' },
      element('h1', {}, fr.siteName),
      element('p', { class: 'subtitle' }, fr.siteSubtitle),
      element('ul', { class: 'texts', role: 'list' }, edition.instruments.map(textOnTitle)),
      element(
        'div',
        { class: 'imprint' },
        element(
          'p',
          {},
          element('a', { class: 'address', href: addressOn(site, '/') }, addressOn(site, '/')),
        ),
        element('p', {}, fr.unofficial),
        element('p', {}, own.rightsShort),
      ),
    ),
  };
}

function textOnTitle({ description, ...instrument }: Instrument): Element {
  const { title, place, date, language } = description;
  return element(
    'li',
    {},
    element('p', { class: 'text-title', ...inLanguage(language) }, title),
    element(
      'p',
      { class: 'dateline' },
      `${place}, ${fr.date(date)}. ${clauseCount({ description, ...instrument })}.`,
    ),
  );
}

export function aboutChapter({ edition }: Lookup, site: string): Chapter {
  const { instruments } = edition;
  return {
    entry: { id: ABOUT, title: own.about, unit: 'chapter', entries: [] },
    level: 1,
    type: 'frontmatter foreword',
    continues: false,
    body: element(
      'section',
      { id: ABOUT, class: 'by-edition' },
      element('h1', {}, own.about),
      element('p', {}, own.aboutTexts),
      element('ul', { class: 'entries', role: 'list' }, instruments.map(textWithSource)),
      element('h2', {}, own.ownHeading),
      element('p', {}, own.ownLead),
      element(
        'ul',
        {},
        own.ownParts.map((part) => element('li', {}, part)),
      ),
      element('p', {}, own.ownReading),
      element('h2', {}, own.addresses),
      element('p', {}, own.addressesText),
      element(
        'ul',
        { class: 'addresses', role: 'list' },
        addressEntry(fr.siteName, addressOn(site, '/')),
        instruments.map((instrument) => addressesOf(instrument, site)),
      ),
      element('h2', {}, own.rights),
      element('p', {}, own.rightsText),
      element(
        'p',
        {},
        `${own.rightsLink} `,
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
    element('p', {}, `${place}, ${fr.date(date)}. ${own.issuer} ${issuer}.`),
    element('p', {}, `${own.provenance} ${provenance}`),
    element('p', {}, `${own.digest} `, element('code', {}, witness.sha256)),
  );
}

function addressesOf({ description, divisions, path }: Instrument, site: string): Element[] {
  return [
    addressEntry(description.shortTitle, addressOn(site, path)),
    ...divisions.map((division) => addressEntry(divisionTitle(division), addressOn(site, division.path))),
  ];
}

function addressEntry(name: string, address: string): Element {
  return element('li', {}, `${name}\u202F: `, element('a', { class: 'address', href: address }, address));
}
