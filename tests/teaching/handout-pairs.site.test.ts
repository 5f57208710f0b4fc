/** Pairs on a handout: whole, under their name, and headings that leave no level out. */
import { expect, test } from 'vitest';
import { openBrowser, sharedPage } from '../site/browser.ts';
import { openedIn, queries } from './handout-page.ts';
import { all, clause, dossierOf, pair } from './handout/made.ts';
import { printedWords } from './printed-words.ts';

const fresh = sharedPage(await openBrowser());

/** Two pairs, after clauses that would leave a part of the first on their page. */
const paired = dossierOf([
  clause('oci-2016/iii', 'Qui parle ?'),
  clause('dialogue-2024/1/12', 'À qui ?'),
  clause('oci-2016/ii'),
  pair('oci-2016/vi', 'dialogue-2024/4/66'),
  pair('dialogue-2024/4/4', 'oci-2016/viii', 'Qu’ont-ils en commun ?'),
]);

test.each(queries)('a pair stands on one page, under its name: %s', async (query) => {
  const page = await openedIn(fresh, paired, query);
  const names = await page.locator('.pair-label').allTextContents();
  expect(names).toEqual([
    'Paire\u202F: engagement vi (2016) et recommandation 4.66 (2024)',
    'Paire\u202F: recommandation 4.4 (2024) et engagement viii (2016)',
  ]);
  const pages = await printedWords(page);
  for (const [first, last] of [
    ['engagement vi (2016)', 'étendue'],
    ['recommandation 4.4 (2024)', 'Tombouctou'],
  ] as const) {
    const own = pages.filter((words) => words.includes('Paire : ') && words.includes(first));
    expect(own).toHaveLength(1);
    expect(own[0]?.slice(own[0].indexOf(first))).toContain(last);
  }
});

test.each([
  ['a heading between', all],
  ['a pair and no heading', paired],
])('no level of heading is left out in a dossier with %s', async (_, dossier) => {
  const page = await openedIn(fresh, dossier);
  const levels = await page
    .locator('main :is(h1, h2, h3, h4, h5, h6)')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  const steps = levels.map((level, index) => level - (levels[index - 1] ?? 0));
  expect(Math.max(...steps)).toBe(1);
  expect(Math.max(...levels)).toBe(dossier === all ? 5 : 4);
});
