/** What a revision is about, where it is no tie: from the ids of the content to a reader's words. */
import { clausePlaces, placeOf } from '../edition/lookups.ts';
import { namedClause, provisionName } from '../edition/names.ts';
import type { Edition } from '../model/edition.ts';
import { words } from '../strings/words.ts';
import { noveltyAnchor } from './untied-anchors.ts';

/**
 * `silence-i-2` is the second point of a clause, `repetition-4.53-4.55` two clauses, `sic oci-2016/x` a slip of a clause;
 * a novelty has the anchor of its subject. Others stand as the editors wrote them.
 */
export function labelOf(edition: Edition, id: string): string {
  const revisionsWords = words('revisions');
  const [, eId] = /^sic (\S+)$/u.exec(id) ?? [];
  if (eId !== undefined) return nameOf(edition, eId) ?? eId;
  const [, undertaking] = /^silence-(.+)$/u.exec(id) ?? [];
  if (undertaking !== undefined) {
    const { provision } = edition.concordance.undertakings.find((one) => one.id === undertaking) ?? {};
    const own = edition.concordance.undertakings.filter((one) => one.provision === provision);
    const place = clausePlaces(edition).find((one) => one.provision.eId === provision);
    if (place === undefined) return id;
    const number = own.findIndex((one) => one.id === undertaking) + 1;
    return revisionsWords.point(namedClause(place.instrument, place.provision), number);
  }
  const [, clauses] = /^repetition-(.+)$/u.exec(id) ?? [];
  if (clauses !== undefined) return clauses.replaceAll('-', ', ');
  const novelty = edition.concordance.novelties.find(({ subject }) => noveltyAnchor(subject) === id);
  return novelty?.subject ?? id;
}

function nameOf(edition: Edition, eId: string): string | null {
  const isKnown = edition.instruments.some(({ provisions }) => provisions.some((one) => one.eId === eId));
  if (!isKnown) return null;
  const { instrument, provision } = placeOf(edition, eId);
  return provisionName(instrument, provision);
}
