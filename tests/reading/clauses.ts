/** The clauses of the built site with their ties, for the tests of their pages. */
import type { Page } from 'playwright';
import { concordanceOf } from '../concordance/ties.ts';
import { provisionsOf, readCorpus } from '../site/corpus.ts';
import { elementsOf, readMarkup, type Element } from '../site/markup.ts';
import { readSite, siteNamed } from '../site/site.ts';

export const site = siteNamed('plain');
export const { correspondences: ties, silences } = concordanceOf(site);
export const clauses = provisionsOf(readCorpus(site)).filter(({ kind }) => kind === 'clause');

export const tiesOf = (eId: string) => ties.filter(({ from, to }) => from === eId || to === eId);
export const elementsOn = (path: string): Element[] => elementsOf(readMarkup(readSite(site, path)));

/** Distance of an element from the top of the window, in CSS pixels. */
export function topOf(page: Page, id: string): Promise<number> {
  return page.evaluate(
    (name) => Math.abs(document.getElementById(name)?.getBoundingClientRect().top ?? 1e6),
    id,
  );
}
