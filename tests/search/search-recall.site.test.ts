/** Every word of the texts, typed in small letters without accents, finds every clause that has it. */
import { expect, test } from 'vitest';
import { openBrowser, widths } from '../site/browser.ts';
import { provisionsOf, readCorpus } from '../site/corpus.ts';
import { searcherInNode } from '../../src/search/evaluation/in-node.ts';
import { makeSearchFiles } from '../../src/search/index/files.ts';
import { wholeEdition } from '../convert/sources.ts';
import { foundByEach, plainly, visitSearch, wordsOf } from './search-page.ts';
import { siteNamed } from '../site/site.ts';

const browser = await openBrowser();
const site = siteNamed('plain');
/** Of so many words one is asked for in the browser too, where each takes five times as long. */
const STEP = 12;

const clauses = provisionsOf(readCorpus(site)).filter(({ kind }) => kind === 'clause');

test('no clause is missed by any of its words, and none is found twice', async () => {
  const holding = new Map<string, Set<string>>();
  for (const clause of clauses) {
    for (const word of plainly(wordsOf(clause)).match(/\p{L}+|\p{N}+/gu) ?? []) {
      holding.set(word, (holding.get(word) ?? new Set()).add(clause.eId));
    }
  }
  const words = [...holding.keys()].sort();
  const searcher = await searcherInNode(await makeSearchFiles(wholeEdition()));
  const found: string[][] = [];
  for (const word of words) {
    const { results } = await searcher.search(word);
    found.push(results.flatMap((one) => [one, ...one.repeated]).map(({ entry }) => entry.eId));
  }
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

  // The built site finds the same in a browser.
  const some = words.flatMap((word, at) => (at % STEP === 0 ? [{ word, inNode: found[at] }] : []));
  const page = await browser.newPage({ viewport: widths.desk });
  await visitSearch(page, site);
  const inBrowser = await foundByEach(
    page,
    some.map(({ word }) => word),
  );
  await page.close();
  expect(inBrowser).toEqual(some.map(({ inNode }) => inNode));
}, 120_000);
