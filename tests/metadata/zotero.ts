/**
 * What Zotero takes from a page by its rules for embedded metadata: names of Highwire Press before the type that
 * Dublin Core or Open Graph give, a first value before later ones, the page’s own address last.
 * https://www.zotero.org/support/dev/exposing_metadata
 */
import { contentsOf, type ReadHead } from './head-tags.ts';

interface ZoteroItem {
  itemType: string;
  title: string;
  creators: { firstName: string; lastName: string }[];
  date: string;
  /** Title of what it is part of: of a book, a site. */
  container: string;
  institution: string;
  publisher: string;
  abstract: string;
  language: string;
  rights: string;
  url: string;
}

/** Types that a tag tells by being there. */
const TYPE_BY_TAG = [
  ['citation_journal_title', 'journalArticle'],
  ['citation_technical_report_institution', 'report'],
  ['citation_conference_title', 'conferencePaper'],
  ['citation_inbook_title', 'bookSection'],
  ['citation_dissertation_institution', 'thesis'],
] as const;

const TYPE_BY_OPEN_GRAPH: Record<string, string> = { website: 'webpage', book: 'book' };

export function zoteroItem(head: ReadHead): ZoteroItem {
  const first = (...names: string[]): string => names.flatMap((name) => contentsOf(head, name))[0] ?? '';
  const itemType =
    TYPE_BY_TAG.find(([name]) => first(name) !== '')?.[1] ??
    TYPE_BY_OPEN_GRAPH[first('og:type')] ??
    // A title to be cited and nothing more is taken for an article’s.
    (first('citation_title') === '' ? 'webpage' : 'journalArticle');
  const authors = contentsOf(head, 'citation_author');
  return {
    itemType,
    title: first('citation_title', 'DC.title', 'og:title') || head.title,
    creators: (authors.length > 0 ? authors : contentsOf(head, 'DC.creator')).map(creator),
    date: first('citation_publication_date', 'DC.date'),
    container:
      first('citation_inbook_title', 'DC.source') || (itemType === 'webpage' ? first('og:site_name') : ''),
    institution: first('citation_technical_report_institution', 'DC.publisher'),
    publisher: first('citation_publisher', 'DC.publisher'),
    abstract: first('citation_abstract', 'og:description', 'description'),
    language: first('citation_language', 'DC.language'),
    rights: first('DC.rights'),
    url: first('citation_public_url', 'og:url') || (head.canonical ?? ''),
  };
}

/** A name with a comma is a last and a first name; one without is parted before its last word. */
function creator(name: string): ZoteroItem['creators'][number] {
  const trimmed = name.trim().replace(/[\s,]+$/u, '');
  if (name.includes(',')) {
    const [lastName = '', firstName = ''] = trimmed.split(/, ?/u);
    return { firstName, lastName };
  }
  const space = trimmed.lastIndexOf(' ');
  return { firstName: trimmed.slice(0, Math.max(space, 0)), lastName: trimmed.slice(space + 1) };
}
