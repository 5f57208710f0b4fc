/** What the page for missing addresses carries for its script: the places of the texts, and their names. */
import { hook } from '../components/hooks.ts';
import type { AddressedText } from '../edition/near.ts';

export interface NearFacts {
  texts: readonly AddressedText[];
  /** Names of texts, divisions and provisions by eId. */
  names: Readonly<Record<string, string>>;
}

/** Where pages near the address are named; empty until the script knows some. */
export const nearPages = hook<NearFacts>(
  'near-pages',
  JSON.stringify,
  (written) => JSON.parse(written) as NearFacts,
);
