/**
 * The sitemap: the edition's own pages, lessons, those that read correspondences, those of subjects, of
 * revisions, and those of the texts.
 */
import { subjectPath, witnessPath } from '../model/site-paths.ts';
import { ownPages } from '../model/own-pages.ts';
import { addressElsewhere } from '../components/build-address.ts';
import { textFile } from '../data/response.ts';
import { allDivisions } from '../edition/divisions.ts';
import { edition } from '../components/edition.ts';
import { readingPages } from '../concordance/reading-pages.ts';
import { allLessons } from '../lessons/lessons.ts';
import { revisionParts } from '../concordance/revision-parts.ts';
import { referenceLists } from '../teaching/reference-lists.ts';

// @astrojs/sitemap names its files sitemap-index.xml and sitemap-0.xml, and has no option that keeps this address.
export const GET = async (): Promise<Response> => {
  const texts = edition.instruments.flatMap((instrument) => [
    instrument.path,
    ...[...allDivisions(instrument), ...instrument.provisions].map((unit) => unit.path),
    witnessPath(instrument.id),
  ]);
  const subjects = edition.subjects.map(({ id }) => subjectPath(id));
  const ofReadings = readingPages(edition).filter(({ kind }) => kind !== 'withdrawn');
  const reading = [...(await allLessons()), ...ofReadings];
  const own = [...ownPages, ...reading, ...revisionParts(edition), ...referenceLists(edition)].map(
    ({ path }) => path,
  );
  // A sitemap has whole addresses alone: without a public one there is nothing to tell.
  const entries = [...own, ...subjects, ...texts]
    .flatMap((path) => addressElsewhere(path) ?? [])
    .map((address) => `<url><loc>${address}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
  return textFile(xml, 'application/xml');
};
