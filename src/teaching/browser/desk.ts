/**
 * The dossier on its page: what is open, what was taken out, what is being written. Each change is made to the dossier
 * as it is kept at that moment, in which another tab may have moved things, and then shown.
 */
import {
  addHeading,
  changeEntry,
  moveEntry,
  removeEntry,
  undoRemoval,
  type Dossier,
  type DossierEntry,
  type Removal,
} from '../dossier.ts';
import type { Writing } from './entries.ts';
import { afterMove, withoutRemoval, withRemoval } from '../removals.ts';
import { keptDossier } from './kept-dossiers.ts';
import { changed, switchTo, type OpenDossier } from './open-dossier.ts';

export class Desk {
  removals: readonly Removal[] = [];
  writing: Writing | null = null;
  #open: OpenDossier;
  readonly #show: () => void;

  /** @param show is called after each change that the page is to show */
  constructor(open: OpenDossier, show: () => void) {
    this.#open = open;
    this.#show = show;
  }

  get open(): OpenDossier {
    return this.#open;
  }

  get dossier(): Dossier {
    return this.#open.dossier;
  }

  /** Puts another dossier on the desk. */
  lay(open: OpenDossier): void {
    this.#open = open;
    this.removals = [];
    this.writing = null;
    this.#show();
  }

  /** Shows what another tab did to the open dossier. */
  refresh(): void {
    if (keptDossier(this.#open.id) !== null) this.#open = switchTo(this.#open.id);
    this.writing = null;
    this.#show();
  }

  change(how: (latest: Dossier) => Dossier): void {
    this.write(how);
    this.#show();
  }

  /** Changes what the page shows already, such as what is typed in a field. */
  write(how: (latest: Dossier) => Dossier): void {
    this.#open = changed(this.#open, how);
  }

  /** Writes in the entry at a place of what is shown. */
  writeEntry({ index, part }: Writing, text: string): void {
    const entry = this.dossier.entries[index];
    if (entry === undefined) return;
    this.write((latest) => {
      const place = placeOf(latest, entry, index);
      const now = latest.entries[place];
      return now === undefined ? latest : changeEntry(latest, place, written(now, part, text));
    });
  }

  move(from: number, to: number): void {
    const entry = this.dossier.entries[from];
    if (entry === undefined) return;
    this.writing = null;
    this.removals = afterMove(this.removals, from, to);
    this.change((latest) => {
      const place = placeOf(latest, entry, from);
      return moveEntry(latest, place, place + to - from);
    });
  }

  /** Takes an entry out; its place among what can be put back, -1 where it had gone already. */
  remove(index: number): number {
    const entry = this.dossier.entries[index];
    if (entry === undefined) return -1;
    this.writing = null;
    let removal = null as Removal | null;
    this.change((latest) => {
      const taken = removeEntry(latest, placeOf(latest, entry, index));
      if (taken === null) return latest;
      removal = taken.removal;
      this.removals = withRemoval(this.removals, removal);
      return taken.dossier;
    });
    return removal === null ? -1 : this.removals.indexOf(removal);
  }

  /** Puts back what was taken out; the place where it is then, -1 where it is not. */
  undo(removal: Removal): number {
    this.removals = withoutRemoval(this.removals, removal);
    this.change((latest) => undoRemoval(latest, removal));
    return placeOf(this.dossier, removal.entry, removal.index);
  }

  /** Adds an empty heading at the end, to be written. */
  addHeading(): void {
    this.write((latest) => addHeading(latest, ''));
    this.writing = { index: this.dossier.entries.length - 1, part: 'heading' };
    this.#show();
  }
}

/** Where an entry stands in a dossier that may have been changed since it was shown; -1 where it has gone. */
function placeOf({ entries }: Dossier, entry: DossierEntry, index: number): number {
  const same = (other: DossierEntry | undefined) => JSON.stringify(other) === JSON.stringify(entry);
  if (same(entries[index])) return index;
  return entries.findIndex(same);
}

function written(entry: DossierEntry, part: Writing['part'], text: string): DossierEntry {
  if (entry.kind === 'heading') return part === 'heading' ? { ...entry, text } : entry;
  return part === 'heading' ? entry : { ...entry, [part]: text };
}
