/** The cards of the project's own texts. */
import type { Card } from '../../src/sharing/card.ts';
import { cardsOf } from '../../src/sharing/cards.ts';
import { wholeEdition } from '../convert/sources.ts';

export const edition = wholeEdition();
export const cards = cardsOf(edition);

export const strings = {
  siteName: 'Concordance',
  siteSubtitle: 'Des textes sur la paix au Mali, clause par clause',
};

/** @param path that of the picture in its folder, without its ending: `oci-2016/i` */
export function cardAt(path: string): Card {
  const card = cards.get(`/partage/${path}.png`);
  if (card === undefined) throw new Error(`no card has the path ${path}`);
  return card;
}
