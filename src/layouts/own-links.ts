/** The links to the edition's own pages in the frame of every page. */
import { edition } from '../components/edition.ts';
import { pairsOf } from '../edition/concordance.ts';
import { ownPages } from '../model/own-pages.ts';
import { words } from '../strings/words.ts';

const siteWords = words('site');

/** The links of the header or the footer, in the order of the list; to concordance and subjects only where there are some. */
export function ownLinks(place: 'header' | 'footer'): { path: string; text: string }[] {
  const isEmpty: Record<string, boolean> = {
    concordance: pairsOf(edition).length === 0,
    subjects: edition.subjects.length === 0,
  };
  return ownPages.flatMap(({ path, kind, [place]: name }) =>
    name === null || isEmpty[kind] === true ? [] : [{ path, text: siteWords[name] }],
  );
}
