/** Every word of the texts, typed in small letters without accents, finds every clause that has it. */
import { expect, test } from 'vitest';
import { openBrowser, widths } from '../site/browser.ts';
import { provisionsOf, readCorpus } from '../site/corpus.ts';
import { foundByEach, plainly, visitSearch, wordsOf } from './search-page.ts';
import { siteNamed } from '../site/site.ts';

const browser = await openBrowser();
const site = siteNamed('plain');
const clauses = provisionsOf(readCorpus(site)).filter(({ kind }) => kind === 'clause');

test('no clause is missed by any of its words, and none is found twice', async () => {
  const holding = new Map<string, Set<string>>();
  for (const clause of clauses) {
    for (const word of plainly(wordsOf(clause)).match(/\p{L}+|\p{N}+/gu) ?? []) {
      holding.set(word, (holding.get(word) ?? new Set()).add(clause.eId));
    }
  }
  const words = [...holding.keys()].sort();
  const page = await browser.newPage({ viewport: widths.desk });
  await visitSearch(page, site);
  const found = await foundByEach(page, words);
  await page.close();
  const missed = words.flatMap((word, index) =>
    [...(holding.get(word) ?? [])]
      .filter((eId) => found[index]?.includes(eId) !== true)
      .map((eId) => `${word}: ${eId}`),
  );
  const twice = words.filter((_, index) => new Set(found[index]).size !== found[index]?.length);
  expect(missed).toEqual([]);
  expect(twice).toEqual([]);
  expect(words.length).toBeGreaterThan(1_400);
  expect(words.filter((word) => word.length === 2).length).toBeGreaterThan(10);
}, 120_000);
