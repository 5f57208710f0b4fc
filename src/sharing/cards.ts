/** All cards of an edition, by the path of their picture. */
import { allPlaces } from '../edition/lookups.ts';
import { pairSharePicture, sharePicture, siteSharePicture } from '../model/share-picture.ts';
import type { Edition } from '../model/edition.ts';
import { pairCard, provisionCard, siteCard, type Card } from './card.ts';
import { canSet } from '../components/faces.ts';

/** Paths within the site, each with its card; a card whose words the faces lack a character of is that of the site. */
export function cardsOf(edition: Edition): Map<string, Card> {
  const site = siteCard(edition);
  const cards = [
    [siteSharePicture, site] as const,
    ...allPlaces(edition).map((place) => [sharePicture(place.provision.eId), provisionCard(place)] as const),
    ...edition.concordance.correspondences.map(
      (one) => [pairSharePicture(one), pairCard(edition, one)] as const,
    ),
  ];
  return new Map(cards.map(([path, card]) => [path, canSet(textOf(card)) ? card : site]));
}

/** All that a card says, each character once or more. */
function textOf(card: Card): string {
  return JSON.stringify(card);
}
