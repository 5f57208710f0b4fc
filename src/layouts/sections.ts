/** The sections of the site, which the header names: what one can do here, whatever number of texts there are. */
import { edition } from '../components/edition.ts';
import { pairsOf } from '../edition/concordance.ts';
import { words } from '../strings/words.ts';
import { ownLinks } from './own-links.ts';

const siteWords = words('site');
const concordanceWords = words('concordance');

export interface Section {
  /** Path and anchor of the place it leads to. */
  path: string;
  text: string;
  /** What is there, in a few words. */
  hint: string;
  /** Whether a page is in it: the page it leads to, another one, or none. */
  current: 'page' | 'true' | undefined;
}

/** First path segments of the pages in a section, by the path of the page it leads to. */
const OTHERS: Record<string, string[]> = {
  '/sujets/': ['lieux'],
  '/methode/': ['sources', 'donnees', 'telecharger'],
};

/** Reading leads to the choice of a text on the home page: no text comes before the others. */
export const READING = '/#lire';

/** @param path of the page on which the header stands; null where it has no address */
export function sectionsFor(path: string | null): Section[] {
  const segment = firstSegment(path ?? '/');
  const hints: Record<string, string> = {
    '/concordance/': concordanceWords.count(
      pairsOf(edition).reduce((sum, { correspondences }) => sum + correspondences.length, 0),
    ),
    '/sujets/': siteWords.subjectsHint,
    '/enseigner/': siteWords.teachHint,
    '/methode/': siteWords.verifyHint,
  };
  const reading: Section = {
    path: READING,
    text: siteWords.read,
    hint: siteWords.count(edition.instruments.length, siteWords.texts),
    current: edition.instruments.some(({ id }) => id === segment) ? 'true' : undefined,
  };
  const others = ownLinks('header').map(({ path: own, text }): Section => {
    const isInside = segment === firstSegment(own) || (OTHERS[own] ?? []).includes(segment);
    const below = isInside ? 'true' : undefined;
    return { path: own, text, hint: hints[own] ?? '', current: own === path ? 'page' : below };
  });
  return [reading, ...others];
}

function firstSegment(path: string): string {
  return path.split('/')[1] ?? '';
}
