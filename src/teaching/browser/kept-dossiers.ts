/**
 * The dossiers that this browser keeps, each under an id of its own, and which of them a tab has open. A change is made
 * to the dossier as it is kept at that moment, so a tab never undoes what another one did.
 */
import { emptyDossier, type Dossier } from '../dossier.ts';
import { dossierFromFile, dossierToFile } from '../dossier-file.ts';
import { drop, keep, names, take, type Kept } from './shelf.ts';

/** Name of the id of the dossier that was opened last; no dossier has this id. */
const LAST = 'dernier';

export interface KeptDossier {
  id: string;
  dossier: Dossier;
}

/** The dossier with an id; null where none is kept, or what is kept is none. */
export function keptDossier(id: string): Dossier | null {
  const written = id === LAST ? null : take(id);
  return written === null ? null : dossierFromFile(written).dossier;
}

export function keptDossiers(): KeptDossier[] {
  return names().flatMap((id) => {
    const dossier = keptDossier(id);
    return dossier === null ? [] : [{ id, dossier }];
  });
}

export function keepDossier(id: string, dossier: Dossier): Kept {
  return keep(id, dossierToFile(dossier));
}

export function dropDossier(id: string): void {
  drop(id);
}

/** Changes a dossier as it is kept now; one that is not kept is changed as it is given. */
export function changeDossier(
  id: string,
  change: (dossier: Dossier) => Dossier,
  otherwise: Dossier = emptyDossier(),
): { dossier: Dossier; kept: Kept } {
  const dossier = change(keptDossier(id) ?? otherwise);
  return { dossier, kept: keepDossier(id, dossier) };
}

/** The id of the dossier that this tab has open, else of the one opened last in any; a new one where there is none. */
export function openId(): string {
  for (const id of [tabId(), take(LAST)]) if (id !== null && keptDossier(id) !== null) return id;
  return newId();
}

/** Makes a dossier the open one of this tab. */
export function openDossier(id: string): void {
  keep(LAST, id);
  try {
    sessionStorage.setItem(LAST, id);
  } catch {
    // The last one opened in any tab is the nearest there is.
  }
}

export function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

function tabId(): string | null {
  try {
    return sessionStorage.getItem(LAST);
  } catch {
    return null;
  }
}
