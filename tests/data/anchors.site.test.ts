/** Each annotation anchors in the built page: its quote is found by its context, in the words of its clause, and says them. */
import { expect, test } from 'vitest';
import type { AnnotationCollection } from '../../src/data/annotations.ts';
import type { PublicConcordance } from '../../src/data/public-concordance.ts';
import type { AnchoredQuote } from '../../src/data/page-quote.ts';
import { attribute, elementsOf, readMarkup, textOf, type Element } from '../site/markup.ts';
import { readSite, siteNamed } from '../site/site.ts';

const site = siteNamed('plain');
const { items } = (JSON.parse(readSite(site, '/donnees/correspondances.jsonld')) as AnnotationCollection)
  .first;
const { correspondences } = JSON.parse(readSite(site, '/donnees/correspondances.json')) as PublicConcordance;

const parts = new Map<string, { part: Element; words: Element }>();
function partOf(path: string, anchor: string): { part: Element; words: Element } {
  const known = parts.get(path);
  if (known !== undefined) return known;
  const part = elementsOf(readMarkup(readSite(site, path))).find((one) => attribute(one, 'id') === anchor);
  const words = part && elementsOf(part).find((one) => attribute(one, 'class')?.split(' ').includes('words'));
  if (part === undefined || words === undefined) throw new Error(`${path} has no ${anchor} with words`);
  parts.set(path, { part, words });
  return { part, words };
}

/** Words as the corpus has them: single spaces, no [sic]. */
const asPrinted = (words: string) => words.replace(/\s\[sic\]/g, '').replace(/\s+/g, ' ');

test('each quote stands where its context says, in the words of its clause', () => {
  const faults = items.flatMap(({ target }, index) =>
    target.flatMap(({ source, selector }, side) => {
      const { value, refinedBy } = selector as unknown as AnchoredQuote;
      const { exact, prefix, suffix } = refinedBy;
      const path = `/${source.slice(site.publicUrl.length)}`;
      const { part, words } = partOf(path, value);
      const text = textOf(part);
      const at = text.indexOf(prefix + exact + suffix) + prefix.length;
      const wordsAt = text.indexOf(textOf(words));
      const isInside = at >= wordsAt && at + exact.length <= wordsAt + textOf(words).length;
      const tie = correspondences[index];
      const said = side === 0 ? tie?.quoteFrom : tie?.quoteTo;
      return text.includes(prefix + exact + suffix) && isInside && asPrinted(exact) === said
        ? []
        : [`${path}: ${exact}`];
    }),
  );
  expect(faults).toEqual([]);
  expect(items).toHaveLength(correspondences.length);
});
