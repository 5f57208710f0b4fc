/** The contract between the index and its script: every attribute that a component sets and the script reads. */
import { sign, text } from '../components/hooks.ts';

export const subjectIndex = sign('subject-index');
/** The field in which one types to filter. */
export const filterField = sign('filter-field');
/** How many entries are shown. */
export const shownEntries = sign('shown-entries');
/** The way to the search of the texts with the same words, where no entry is left. */
export const toSearch = sign('to-search');
/** An entry, with the words that lead to it besides its label. */
export const entryWords = text('leads');
/** The kind of an entry; of a letter or the way to it, all kinds it has, parted by spaces. */
export const kindsOf = text('kinds');
/** The entries of a letter. */
export const letterPart = sign('letter');
/** The choice of kinds: a radio button each. */
export const kindChoice = sign('kind-choice');
/** The value of the radio button that shows all kinds. */
export const ALL_KINDS = 'tout';
