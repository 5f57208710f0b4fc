/** The contract between the page of a dossier and its script: every attribute that the page sets and the script reads. */
import { sign, text } from '../components/hooks.ts';

/** Says how many texts there are and where they are kept. */
export const stateLine = sign('state');
export const titleField = sign('title');
export const introductionPlace = sign('introduction');
/** What could not be opened, and why. */
export const faultPlace = sign('faults');
/** That the browser does not keep the dossier. */
export const unkeptPlace = sign('unkept');
export const entryList = sign('entries');
/** What is shown with the entries, so that nothing moves when they come. */
export const late = sign('late');
/** Speaks what was done, to screen readers alone. */
export const toldLine = sign('told');
export const fileField = sign('file');
/** What became of the link. */
export const linkState = sign('link-state');
export const tiesBox = sign('ties');
/** The part with the other dossiers, hidden where there is none. */
export const otherDossiers = sign('others');
/** The way to the sheets, which carries the dossier along. */
export const sheetLink = sign('sheet-link');
/** What a button does. */
export const act = text('act');
