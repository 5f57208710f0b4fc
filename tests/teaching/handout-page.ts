/** The page of a handout, opened on a dossier, and the layouts it is tried in. */
import type { Page } from 'playwright';
import { dossierToAddress } from '../../src/teaching/dossier-address.ts';
import type { Dossier } from '../../src/teaching/dossier.ts';
import { open, widths } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';

export const leaves = '.sheets .leaf';

/** Searches of the address that choose a layout or a copy. */
export const queries = [
  '',
  '?colonnes=2',
  '?exemplaire=enseignant',
  '?lignes=12&marge=non',
  '?colonnes=2&place=blanc&lignes=8',
];

type Fresh = (options: { viewport: { width: number; height: number } }) => Promise<Page>;

/** Opens the handout of a dossier, and waits for its first page. */
export async function openedIn(
  fresh: Fresh,
  dossier: Dossier,
  query = '',
  viewport = widths.desk,
): Promise<Page> {
  const page = await fresh({ viewport });
  await open(page, `${addressOf(siteNamed('plain'), '/dossier/fiche/')}${query}${dossierToAddress(dossier)}`);
  await page.locator(leaves).first().waitFor();
  return page;
}
