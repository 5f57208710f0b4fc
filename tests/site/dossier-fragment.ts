/** Fragments that are no anchors: a dossier travels whole in the address of its page. */
import { carriesDossier, dossierFromAddress } from '../../src/teaching/dossier-address.ts';

/** Whether a fragment, with its `#`, carries a dossier that can be read. */
export function isDossier(fragment: string): boolean {
  return carriesDossier(fragment) && dossierFromAddress(fragment).faults.length === 0;
}
