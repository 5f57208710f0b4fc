/** The evaluation runs in Node: the built site gives the same order in a browser. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { parse } from 'yaml';
import { searcherInNode } from '../../src/search/evaluation/in-node.ts';
import { makeSearchFiles } from '../../src/search/index/files.ts';
import { wholeEdition } from '../convert/sources.ts';
import { openBrowser, widths } from '../site/browser.ts';
import { siteNamed } from '../site/site.ts';
import { foundByEach, visitSearch } from './search-page.ts';

const browser = await openBrowser();
const site = siteNamed('plain');
const file = readFileSync(new URL('queries.yaml', import.meta.url), 'utf8');
const queries = (parse(file) as { query: string }[]).map(({ query }) => query);

let page: Page;
beforeAll(async () => {
  page = await browser.newPage({ viewport: widths.desk });
});
afterAll(() => page.close());

test('every judged query finds the same clauses in the same order as in Node', async () => {
  const searcher = await searcherInNode(await makeSearchFiles(wholeEdition()));
  const inNode: string[][] = [];
  for (const query of queries) {
    const { results } = await searcher.search(query);
    inNode.push(results.flatMap((one) => [one, ...one.repeated]).map(({ entry }) => entry.eId));
  }
  await visitSearch(page, site);
  expect(await foundByEach(page, queries)).toEqual(inNode);
  expect(queries.length).toBeGreaterThan(200);
}, 120_000);
