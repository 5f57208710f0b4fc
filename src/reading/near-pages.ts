/** What the page for missing addresses carries for its script: the pages that have addresses, and their names. */
import { json } from '../components/hooks.ts';
import type { AddressedText } from '../edition/near-places.ts';

export interface NearFacts {
  texts: readonly AddressedText[];
  /** By path. */
  names: Readonly<Record<string, string>>;
}

/** Where pages near the address are named; empty until the script knows some. */
export const nearPages = json<NearFacts>('near-pages');
