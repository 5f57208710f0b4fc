/** Anchors of what has no tie, on the page that lists it: older clauses, and subjects of the newer text. */
import { eIdAnchor } from '../model/identity.ts';
import { slugOf } from '../model/slug.ts';
import { fold } from '../search/core/fold.ts';

/** `nouveaute-education-civique-patriotisme-et-culture-de-la-paix`: made from the subject, which alone names it. */
export function noveltyAnchor(subject: string): string {
  return `nouveaute-${slugOf(fold(subject))}`;
}

/** `silence-oci-2016-x`: the entry of an older clause with its words that have no tie. */
export function silenceAnchor(eId: string): string {
  return `silence-${eIdAnchor(eId)}`;
}
