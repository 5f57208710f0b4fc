/** The revisions of the edition as an Atom feed (RFC 4287), an entry a revision, the newest first. */
import { element } from '../components/tree.ts';
import { toXmlFile } from '../components/xml.ts';
import type { Revision } from '../model/revisions.ts';

export interface FeedOrder {
  /** Public address of a path within the site: an IRI. */
  address: (path: string) => string;
  /** Paths of the feed and of the page of revisions. */
  path: string;
  page: string;
  title: string;
  author: string;
  /** Title of an entry. */
  entryTitle: (revision: Revision) => string;
  /** Language of what the edition says. */
  lang: string;
  /** Day of the state of the data, where there is no revision. */
  released: string;
}

export function revisionsFeed(revisions: readonly Revision[], order: FeedOrder): string {
  const { address, path, page, title, author, lang } = order;
  const moment = (day: string) => `${day}T00:00:00Z`;
  const newest =
    revisions
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? order.released;
  return toXmlFile(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang },
      element('id', {}, address(path)),
      element('title', {}, title),
      element('updated', {}, moment(newest)),
      element('author', {}, element('name', {}, author)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: address(path) }),
      element('link', { rel: 'alternate', type: 'text/html', href: address(page) }),
      revisions.map((revision) =>
        element(
          'entry',
          {},
          element('id', {}, `${address(path)}#${revision.date}`),
          element('title', {}, order.entryTitle(revision)),
          element('updated', {}, moment(revision.date)),
          element('link', { rel: 'alternate', type: 'text/html', href: address(page) }),
          element('summary', {}, revision.about),
        ),
      ),
    ),
  );
}
