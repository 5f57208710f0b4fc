/** The contract between the page of the handout and its script: every attribute that the page sets and the script reads. */
import { json, sign, text } from '../components/hooks.ts';
import type { Acronym } from '../model/acronyms.ts';
import type { Imprint } from './handout/said.ts';

/** What the sheet says of the edition besides its texts. */
export interface HandoutFacts {
  acronyms: Acronym[];
  imprint: Imprint;
  /** Public address of the page of dossiers; null where the site was built without one. */
  dossierAddress: string | null;
}

export const handoutFacts = json<HandoutFacts>('handout');

/** What is said of the sheet, or of what keeps it from being made. */
export const handoutState = sign('handout-state');
/** What is shown only once there is a sheet. */
export const handoutTools = sign('handout-tools');
/** The form with the choices of `arrangement.ts`, by their names there. */
export const arrangementForm = sign('arrangement');
/** What is chosen for sheets of one column alone, and for those with room to write. */
export const oneColumnOnly = sign('one-column-only');
export const withRoomOnly = sign('with-room-only');
export const printButton = sign('print-sheets');
/** A button that makes a document: `word`, `markdown`. */
export const documentButton = text('document');
/** The place of the sheets. */
export const sheets = sign('sheets');
