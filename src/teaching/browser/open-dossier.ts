/**
 * The dossier that a page shows: the one its address carries, or the one this browser keeps. The address follows each
 * change, so that it can be sent, and so that nothing is lost where the browser keeps nothing.
 */
import { emptyDossier, type Dossier } from '../dossier.ts';
import { carriesDossier, dossierFromAddress, dossierToAddress, LONGEST } from '../dossier-address.ts';
import type { Fault } from '../dossier-faults.ts';
import {
  changeDossier,
  keepDossier,
  keptDossier,
  keptDossiers,
  newId,
  openDossier,
  openId,
} from './kept-dossiers.ts';
import type { Kept } from './shelf.ts';

export interface OpenDossier {
  id: string;
  dossier: Dossier;
  kept: Kept;
}

/** What the entry of the history remembers, over reloads and the back button. */
interface Remembered {
  dossier: string;
  /** Whether the address is newer than what the browser keeps. */
  isAhead: boolean;
}

/** Opens what the address carries; with its faults where that is none, and then the one that was open. */
export function openFromAddress(): { open: OpenDossier; faults: Fault[] } {
  const own = remembered();
  if (own !== null && !own.isAhead) {
    const dossier = keptDossier(own.dossier);
    if (dossier !== null) return { open: opened({ id: own.dossier, dossier, kept: 'browser' }), faults: [] };
  }
  if (!carriesDossier(location.hash)) return { open: opened(keptOpen()), faults: [] };
  const { dossier, faults } = dossierFromAddress(location.hash);
  return dossier === null
    ? { open: opened(keptOpen()), faults }
    : { open: received(dossier, own?.dossier), faults };
}

/** A dossier from outside: one of its own, unless this browser has it already. */
export function received(dossier: Dossier, id = sameDossier(dossier) ?? newId()): OpenDossier {
  return opened({ id, dossier, kept: keepDossier(id, dossier) });
}

/** The dossier that a tab has open, as it is kept; an empty one where there is none. */
function keptOpen(): OpenDossier {
  const id = openId();
  return { id, dossier: keptDossier(id) ?? emptyDossier(), kept: 'browser' };
}

export function switchTo(id: string): OpenDossier {
  return opened({ id, dossier: keptDossier(id) ?? emptyDossier(), kept: 'browser' });
}

/** Changes the open dossier as it is kept now, with what other tabs did to it. */
export function changed({ id, dossier }: OpenDossier, how: (latest: Dossier) => Dossier): OpenDossier {
  const open = { id, ...changeDossier(id, how, dossier) };
  return opened(open);
}

/** The address of the open dossier; null where it is too long for one. */
export function fragmentOf({ dossier }: OpenDossier): string | null {
  if (isEmpty(dossier)) return '';
  const fragment = dossierToAddress(dossier);
  return fragment.length > LONGEST ? null : fragment;
}

export function isEmpty(dossier: Dossier): boolean {
  return dossier.entries.length === 0 && dossier.title === '' && dossier.introduction === '';
}

function opened(open: OpenDossier): OpenDossier {
  if (open.kept !== 'nowhere' && !isEmpty(open.dossier)) openDossier(open.id);
  const state: Remembered = { dossier: open.id, isAhead: open.kept === 'nowhere' };
  try {
    history.replaceState(state, '', `${location.pathname}${location.search}${fragmentOf(open) ?? ''}`);
  } catch {
    // Some browsers refuse many changes in a short time: the next one brings the address up to date.
  }
  return open;
}

function sameDossier(dossier: Dossier): string | undefined {
  const address = dossierToAddress(dossier);
  return keptDossiers().find((one) => dossierToAddress(one.dossier) === address)?.id;
}

function remembered(): Remembered | null {
  const state = history.state as Partial<Remembered> | null;
  if (typeof state?.dossier !== 'string') return null;
  return { dossier: state.dossier, isAhead: state.isAhead === true };
}
