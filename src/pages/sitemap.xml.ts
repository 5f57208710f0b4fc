import { DOWNLOADS_PATH } from '../model/format.ts';
import { witnessPath } from '../model/identity.ts';
import { publicAddress } from '../components/address.ts';
import { textFile } from '../data/response.ts';
import { edition } from '../components/edition.ts';

const own = [
  '/',
  '/concordance/',
  '/concordance/silences/',
  '/concordance/repetitions/',
  '/recherche/',
  '/methode/',
  '/methode/apparat/',
  '/donnees/',
  DOWNLOADS_PATH,
];

export const GET = (): Response => {
  const texts = edition.instruments.flatMap(({ id, path, divisions, provisions }) => [
    path,
    ...[...divisions, ...provisions].map((unit) => unit.path),
    witnessPath(id),
  ]);
  const entries = [...own, ...texts].map((path) => `<url><loc>${publicAddress(path)}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
  return textFile(xml, 'application/xml');
};
