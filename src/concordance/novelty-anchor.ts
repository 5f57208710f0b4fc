/** Anchors of the subjects without antecedent, on the page that lists them. */
import { fold } from '../search/core/fold.ts';

/** `nouveaute-education-civique-patriotisme-et-culture-de-la-paix`: made from the subject, which alone names it. */
export function noveltyAnchor(subject: string): string {
  return `nouveaute-${fold(subject)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;
}
