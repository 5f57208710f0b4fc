/**
 * The `meta` elements of a page: its description, how it is cited (Highwire Press’s names, which Google Scholar and
 * Zotero read), Dublin Core, Open Graph and the card of Twitter.
 */
import type { Edition } from '../model/edition.ts';
import { locale, words } from '../strings/words.ts';
import type { Page } from './about.ts';
import { citedAs, type Cited } from './cited.ts';
import type { Picture } from './picture.ts';

const siteWords = words('site');
const metadataWords = words('metadata');

export interface Tag {
  attribute: 'name' | 'property';
  name: string;
  content: string;
}

interface Site {
  edition: Pick<Edition, 'release'>;
  /** Who publishes it, as said after « Publié par ». */
  publisher: string;
}

/**
 * The tags of a page in their order, those without a value left out.
 *
 * @param picture null where the page has none: without a public address no preview could fetch one
 */
export function tagsOf({ edition, publisher }: Site, page: Page, picture: Picture | null): Tag[] {
  const cited = citedAs(edition, page);
  return [
    ...named({ description: page.description }),
    ...openGraph(page, picture),
    ...(cited === null ? [] : [...highwire(cited, page), ...dublinCore(cited, page, publisher)]),
  ];
}

/** Open Graph; Twitter reads the same, but for the kind of its card. */
function openGraph({ title, description, about, address }: Page, picture: Picture | null): Tag[] {
  const isOfText = ['text', 'division', 'provision'].includes(about.kind);
  return [
    ...tags('property', {
      'og:title': title,
      'og:description': description,
      // Zotero takes a website for a page of one, and an article for one of a journal if nothing else tells it more.
      'og:type': isOfText ? 'article' : 'website',
      'og:site_name': siteWords.siteName,
      'og:locale': territorial(locale.lang),
      'og:url': address,
      'og:image': picture?.address,
      'og:image:width': picture?.width,
      'og:image:height': picture?.height,
      'og:image:alt': picture?.alt,
    }),
    ...named({ 'twitter:card': picture === null ? 'summary' : 'summary_large_image' }),
  ];
}

/**
 * A text is a report of who issued it, a part of one stands in it as a chapter in a book; what the edition says itself
 * is a page of its site, which `og:type` tells.
 */
function highwire({ kind, title, author, date, language, within }: Cited, { address }: Page): Tag[] {
  return named({
    citation_title: title,
    // Zotero takes a name without comma for a person’s and parts it before its last word; with one at its end it stays whole.
    citation_author: `${author},`,
    citation_publication_date: date?.replaceAll('-', '/'),
    citation_inbook_title: within,
    citation_technical_report_institution: kind === 'whole' ? author : null,
    citation_language: language,
    citation_public_url: address,
  });
}

function dublinCore(
  { kind, title, author, date, language, within }: Cited,
  { address }: Page,
  publisher: string,
): Tag[] {
  return named({
    'DC.title': title,
    'DC.creator': author,
    'DC.date': date,
    'DC.language': language,
    'DC.source': within,
    'DC.publisher': publisher,
    'DC.type': 'Text',
    'DC.identifier': address,
    'DC.rights': kind === 'own' ? metadataWords.ownRights : metadataWords.textRights,
  });
}

type Values = Record<string, string | number | null | undefined>;

const named = (values: Values): Tag[] => tags('name', values);

function tags(attribute: Tag['attribute'], values: Values): Tag[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === null || value === undefined || value === ''
      ? []
      : [{ attribute, name, content: String(value) }],
  );
}

/** A language with the territory that it is most spoken in, as Open Graph asks: `fr_FR`. */
function territorial(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return region === undefined ? language : `${language}_${region}`;
}
