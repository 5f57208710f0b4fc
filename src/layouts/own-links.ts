/** The links to the edition's own pages in the frame of every page. */
import { edition } from '../components/edition.ts';
import { pairsOf } from '../edition/concordance.ts';
import { ownPages } from '../model/own-pages.ts';
import { words } from '../strings/words.ts';

const siteWords = words('site');

/** The links of the header or the footer, in the order of the list; those to the concordance only where there is one. */
export function ownLinks(place: 'header' | 'footer'): { path: string; text: string }[] {
  const hasTies = pairsOf(edition).length > 0;
  return ownPages.flatMap(({ path, kind, [place]: name }) =>
    name === null || (kind === 'concordance' && !hasTies) ? [] : [{ path, text: siteWords[name] }],
  );
}
