/** A page as linked data in the words of schema.org: the page with its licence, the site it is of, what it is about. */
import { clausesIn, divisionTrail } from '../edition/divisions.ts';
import { placeOf, type Place } from '../edition/lookups.ts';
import { provisionTitle } from '../edition/names.ts';
import { shortReferenceOf } from '../edition/references.ts';
import type { Division, Edition, Instrument } from '../model/edition.ts';
import { subjectPath } from '../model/site-paths.ts';
import type { Subject } from '../model/subjects.ts';
import { locale, words } from '../strings/words.ts';
import type { Page } from './about.ts';

const siteWords = words('site');

type Value = string | number | Thing | readonly Thing[];

/** A thing with its properties; those that are null or undefined are not printed. */
export interface Thing {
  [property: string]: Value | null | undefined;
}

export interface PublishedSite {
  edition: Edition;
  /** Who publishes it. */
  publisher: string;
  /** The public address of a path; null where the site has none. */
  address: (path: string) => string | null;
}

/** Of all that the edition adds; what the texts are is not for it to license. */
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The page as a thing, with the context of its words. */
export function linkedData(site: PublishedSite, page: Page): Thing {
  const { release } = site.edition;
  const state = {
    inLanguage: locale.lang,
    license: LICENCE,
    publisher: { '@type': 'Organization', name: site.publisher },
    dateModified: release?.date,
    version: release?.version,
  };
  if (page.about.kind === 'site') {
    const alternateName = siteWords.siteSubtitle;
    return { '@context': CONTEXT, ...website(site), alternateName, ...state, ...searched(site) };
  }
  return {
    '@context': CONTEXT,
    '@type': 'WebPage',
    name: page.title,
    url: page.address,
    ...state,
    isPartOf: website(site),
    mainEntity: entityOf(site, page),
  };
}

const CONTEXT = 'https://schema.org';

/** Linked data as the text of a script element, which no text in it can end. */
export function printed(thing: Thing): string {
  const given = (_: string, value: unknown) => (value === null ? undefined : value);
  return JSON.stringify(thing, given)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function website({ address }: PublishedSite): Thing {
  return { '@type': 'WebSite', name: siteWords.siteName, url: address('/') };
}

/** How to search the site from elsewhere. */
function searched({ address }: PublishedSite): Thing {
  const search = address('/recherche/');
  if (search === null) return {};
  return {
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={query}` },
      'query-input': 'required name=query',
    },
  };
}

function entityOf(site: PublishedSite, { about, title, address }: Page): Thing | null {
  switch (about.kind) {
    case 'text':
      return textThing(site, about.instrument);
    case 'division':
      return divisionThing(site, about.instrument, about.division);
    case 'provision':
      return provisionThing(site, about.place);
    case 'correspondence':
      return {
        '@type': 'CreativeWork',
        name: title,
        identifier: about.correspondence.id,
        url: address,
        inLanguage: locale.lang,
        creator: { '@type': 'Organization', name: siteWords.siteName },
        abstract: about.correspondence.rationale,
        about: [about.correspondence.from, about.correspondence.to].map((eId) =>
          briefly(site, placeOf(site.edition, eId)),
        ),
      };
    case 'subject':
      return subjectThing(site, about.subject);
    case 'site':
    case 'page':
      return null;
  }
}

// Schema.org’s legislation is any legal or official document, enforceable or not, or a component of one.

function textThing({ address }: PublishedSite, { id, path, description }: Instrument): Thing {
  const { title, fullTitle, issuer, date, place, language } = description;
  return {
    '@type': 'Legislation',
    name: title,
    alternateName: fullTitle,
    identifier: id,
    url: address(path),
    inLanguage: language,
    creator: { '@type': 'Organization', name: issuer },
    datePublished: date,
    locationCreated: { '@type': 'Place', name: place },
  };
}

function divisionThing(site: PublishedSite, instrument: Instrument, division: Division): Thing {
  const around = divisionTrail(instrument, division).at(-2);
  const siblings = around?.divisions ?? instrument.divisions;
  return {
    '@type': 'Legislation',
    name: division.name,
    identifier: division.eId,
    position: siblings.indexOf(division) + 1,
    url: site.address(division.path),
    inLanguage: instrument.description.language,
    isPartOf: around === undefined ? textThing(site, instrument) : divisionThing(site, instrument, around),
  };
}

function provisionThing(site: PublishedSite, place: Place): Thing {
  const { instrument, division, provision } = place;
  const position = clausesIn(instrument, division).indexOf(provision) + 1;
  return {
    ...briefly(site, place),
    identifier: provision.eId,
    // A preamble or a closing is not counted among the clauses.
    position: position === 0 ? null : position,
    inLanguage: instrument.description.language,
    isPartOf: division === null ? textThing(site, instrument) : divisionThing(site, instrument, division),
  };
}

function briefly({ address }: PublishedSite, { instrument, provision }: Place): Thing {
  return {
    '@type': 'Legislation',
    name: provisionTitle(instrument, provision),
    alternateName: shortReferenceOf(instrument, provision),
    url: address(provision.path),
  };
}

function subjectThing({ address }: PublishedSite, { id, label, definition }: Subject): Thing {
  return {
    '@type': 'DefinedTerm',
    name: label,
    description: definition,
    termCode: id,
    url: address(subjectPath(id)),
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: siteWords.subjects, url: address('/sujets/') },
  };
}
