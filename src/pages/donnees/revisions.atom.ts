/** The revisions as a feed. */
import { edition } from '../../components/edition.ts';
import { publisher } from '../../components/publisher.ts';
import { iriOf, release } from '../../data/order.ts';
import { textFile } from '../../data/response.ts';
import { revisionsFeed } from '../../data/revisions-feed.ts';
import { locale, words } from '../../strings/words.ts';

const siteWords = words('site');
const revisionsWords = words('revisions');

export const GET = (): Response =>
  textFile(
    revisionsFeed(edition.revisions, {
      address: iriOf,
      path: '/donnees/revisions.atom',
      page: '/methode/revisions/',
      title: `${siteWords.siteName}. ${siteWords.revisions}`,
      author: publisher(),
      entryTitle: ({ date }) => revisionsWords.dated(siteWords.date(date)),
      lang: locale.lang,
      released: release.date,
    }),
    'application/atom+xml',
  );
