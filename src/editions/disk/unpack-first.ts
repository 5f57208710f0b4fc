/** The line that asks to unpack the archive first: the style sheet, which no page finds inside an archive, hides it. */
import { words } from '../../strings/words.ts';
import { INDEX } from './address.ts';

const diskWords = words('disk');

const CLASS = 'unpack-first';

/** The line, to stand first on the page that readers are told to open: on all of them it would weigh 100 kB. */
export const unpackFirst = `<p class="${CLASS}">${diskWords.unpackFirst(INDEX)}</p>`;

/** The rule that hides it, for a sheet of every page. */
export const unpackFirstRule = `.${CLASS}{display:none}`;
