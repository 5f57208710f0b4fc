/** The way from the paper back to the dossier: the code of its address, where it has one that other machines reach. */
import { siteAddress } from '../../components/browser-address.ts';
import { dossierToAddress } from '../dossier-address.ts';
import type { Dossier } from '../dossier.ts';
import type { Copy } from '../handout/handout.ts';
import { printableCode } from '../handout/qr.ts';
import type { Way } from '../handout/way.ts';

/** @param published address of the page of dossiers, null where the site was built without a public one */
export function wayTo(dossier: Dossier, copy: Copy, published: string | null): Way {
  const page = pageOf(published);
  if (page === null) return { kind: 'ids' };
  const code = printableCode(page + dossierToAddress(copy === 'pupil' ? withoutNotes(dossier) : dossier));
  return code === null ? { kind: 'too-long' } : { kind: 'code', code };
}

/** The address of the page of dossiers; null where it is on this machine alone. */
function pageOf(published: string | null): string | null {
  if (location.protocol === 'file:') return null;
  if (published !== null) return published;
  const isHere = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u.test(location.hostname);
  return isHere ? null : siteAddress('/dossier/').href;
}

/** What pupils may read: the teacher's notes do not go with their sheet. */
function withoutNotes(dossier: Dossier): Dossier {
  return {
    ...dossier,
    entries: dossier.entries.map((entry) => (entry.kind === 'heading' ? entry : { ...entry, note: '' })),
  };
}
