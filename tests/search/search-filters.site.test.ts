/** The filters of the search page: results, counts beside the values, and state in the address. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, widths } from '../site/browser.ts';
import { provisionsOf, readCorpus, type CorpusProvision } from '../site/corpus.ts';
import {
  answered,
  ask,
  foundClauses,
  plainly,
  stateOf,
  visitSearch,
  wordsOf,
  patiently,
} from './search-page.ts';
import { siteNamed } from '../site/site.ts';
import { concordanceOf } from '../concordance/ties.ts';

const browser = await openBrowser();
const site = siteNamed('plain');
const provisions = provisionsOf(readCorpus(site));
const clauses = provisions.filter(({ kind }) => kind === 'clause');
const { correspondences } = concordanceOf(site);
const relations = ['prolonge', 'precise', 'reformule', 'ecarte'];
const themes = ['oci-2016', ...[1, 2, 3, 4, 5].map((num) => `dialogue-2024/${num}`)];

/** Chosen values by name of the query parameter. */
type Choice = Partial<Record<Name, readonly string[]>>;
type Name = 'texte' | 'theme' | 'relation' | 'lien';

/** The values of each filter and of each clause, from the public data alone. */
const filters: Record<Name, { values: string[]; of: (clause: CorpusProvision) => string[] }> = {
  texte: { values: ['oci-2016', 'dialogue-2024'], of: ({ eId }) => [eId.split('/')[0] ?? ''] },
  theme: { values: themes.slice(1), of: ({ division }) => (division === null ? [] : [division]) },
  relation: {
    values: relations,
    of: ({ eId }) =>
      correspondences.filter(({ from, to }) => from === eId || to === eId).map(({ relation }) => relation),
  },
  lien: {
    values: ['avec', 'sans'],
    of: ({ eId }) => [correspondences.some(({ from, to }) => from === eId || to === eId) ? 'avec' : 'sans'],
  },
};
const names = Object.keys(filters) as Name[];

const passes = (clause: CorpusProvision, choice: Choice, except?: Name) =>
  names.every(
    (name) =>
      name === except ||
      (choice[name] ?? []).length === 0 ||
      filters[name].of(clause).some((value) => choice[name]?.includes(value)),
  );

/** The count beside each value: clauses it would leave under the choices of the other filters. */
function expectedCounts(holding: CorpusProvision[], choice: Choice): Record<string, number> {
  return Object.fromEntries(
    names.flatMap((name) =>
      filters[name].values.map((value) => [
        `${name} ${value}`,
        holding.filter((clause) => passes(clause, choice, name) && filters[name].of(clause).includes(value))
          .length,
      ]),
    ),
  );
}

let page: Page;
beforeAll(async () => {
  page = await browser.newPage({ viewport: widths.desk });
});
afterAll(() => page.close());

const box = (label: string) => page.locator('[data-filters]').getByRole('checkbox', { name: label });

async function shownCounts(): Promise<Record<string, number>> {
  const shown = await page.locator('input[data-facet]').evaluateAll((boxes) =>
    boxes.map((one) => {
      const { dataset, value, labels } = one as HTMLInputElement;
      return {
        facet: dataset['facet'],
        value,
        count: labels?.[0]?.querySelector('[data-count]')?.textContent,
      };
    }),
  );
  const inAddress: Record<string, Name> = {
    instrument: 'texte',
    division: 'theme',
    relation: 'relation',
    tied: 'lien',
  };
  return Object.fromEntries(
    shown
      .map(({ facet, value, count }) => [`${inAddress[facet ?? ''] ?? ''} ${value}`, Number(count)] as const)
      .filter(([name]) => name !== 'theme oci-2016'),
  );
}

function addressFor(query: string, choice: Choice): string {
  const search = new URLSearchParams(query === '' ? [] : [['q', query]]);
  for (const name of names) for (const value of choice[name] ?? []) search.append(name, value);
  return `?${search.toString()}`;
}

/** A phrase, whose clauses can be counted in the texts. */
const phrases = [
  { query: '"paix"', pattern: /(?<!\p{L})paix(?!\p{L})/u },
  { query: '« de la »', pattern: /(?<!\p{L})de\P{L}+la(?!\p{L})/u },
  { query: '', pattern: /(?:)/u },
];

const choices: Choice[] = [
  {},
  { texte: ['dialogue-2024'] },
  { texte: ['oci-2016', 'dialogue-2024'] },
  { theme: ['dialogue-2024/4'] },
  { theme: ['dialogue-2024/1', 'dialogue-2024/4', 'dialogue-2024/5'] },
  { relation: ['prolonge'] },
  { relation: ['precise', 'ecarte'] },
  { lien: ['sans'] },
  { lien: ['avec', 'sans'], texte: ['oci-2016'] },
  {
    texte: ['dialogue-2024'],
    theme: ['dialogue-2024/4', 'dialogue-2024/5'],
    relation: ['reformule', 'precise'],
  },
  { texte: ['oci-2016'], theme: ['dialogue-2024/1'] },
  { relation: ['prolonge'], lien: ['sans'] },
];

/** Preambles and closings with a phrase: they are of a text, but have no theme and no correspondence. */
function framesFor(pattern: RegExp, choice: Choice): string[] {
  const isOfText = Object.keys(choice).every((facet) => facet === 'texte');
  return provisions
    .filter(({ kind }) => kind !== 'clause' && isOfText)
    .filter((frame) => pattern.test(plainly(wordsOf(frame))))
    .map(({ eId }) => eId)
    .filter((eId) => choice.texte?.some((text) => eId.startsWith(`${text}/`)) ?? true);
}

describe.each(phrases)('for $query', ({ query, pattern }) => {
  const holding = clauses.filter((clause) => pattern.test(plainly(wordsOf(clause))));

  test.each(choices.filter((choice) => query !== '' || Object.keys(choice).length > 0))(
    'values of one filter widen, filters narrow, figures are right: %j',
    async (choice) => {
      await visitSearch(page, site, addressFor(query, choice));
      const expected = holding.filter((clause) => passes(clause, choice)).map(({ eId }) => eId);
      const around = query === '' ? [] : framesFor(pattern, choice);
      expect((await foundClauses(page)).toSorted()).toEqual([...expected, ...around].toSorted());
      expect(await shownCounts()).toEqual(expectedCounts(holding, choice));
      const state = await stateOf(page);
      if (expected.length > 0)
        expect(state).toMatch(new RegExp(`^${expected.length} clauses? (pour|avec ces filtres)`));
      else expect(state).toMatch(/^(Aucun résultat pour .+ avec ces filtres\.$|0 clause avec ces filtres)/);
      const checked = await page
        .locator('[data-facet]:checked')
        .evaluateAll((boxes) => boxes.map((one) => (one as HTMLInputElement).value));
      expect(checked.toSorted()).toEqual(Object.values(choice).flat().toSorted());
    },
  );

  test('some clauses hold it', () => {
    expect(holding.length).toBeGreaterThan(10);
  });
});

test('a box checked narrows the answer, a second of the same filter widens it, a third narrows it again', async () => {
  await visitSearch(page, site, '?q=s%C3%A9curit%C3%A9');
  const all = await foundClauses(page);
  const ofTheme = (num: number) => all.filter((eId) => eId.startsWith(`dialogue-2024/${num}/`));
  await box('4. Sécurité et défense').check();
  await answered(page, 'sécurité');
  expect((await foundClauses(page)).toSorted()).toEqual(ofTheme(4).toSorted());
  await box('5. Géopolitique').check();
  await answered(page, 'sécurité');
  const both = [...ofTheme(4), ...ofTheme(5)];
  expect((await foundClauses(page)).toSorted()).toEqual(both.toSorted());
  await box('avec correspondance').check();
  await answered(page, 'sécurité');
  const tied = both.filter((eId) => correspondences.some(({ to }) => to === eId));
  expect((await foundClauses(page)).toSorted()).toEqual(tied.toSorted());
  expect(tied.length).toBeLessThan(both.length);
  expect(new URL(page.url()).search).toBe(
    '?q=s%C3%A9curit%C3%A9&theme=dialogue-2024/4&theme=dialogue-2024/5&lien=avec',
  );

  const narrowed = await foundClauses(page);
  await page.reload();
  await answered(page, 'sécurité');
  expect(await foundClauses(page)).toEqual(narrowed);
  expect(await box('5. Géopolitique').isChecked()).toBe(true);
  await page.goBack();
  await expect.poll(() => box('avec correspondance').isChecked(), patiently).toBe(false);
  await answered(page, 'sécurité');
  expect((await foundClauses(page)).toSorted()).toEqual(both.toSorted());
  await page.goBack();
  await expect.poll(() => box('5. Géopolitique').isChecked(), patiently).toBe(false);
  await page.goBack();
  await expect.poll(() => page.url(), patiently).toMatch(/\?q=s%C3%A9curit%C3%A9$/);
  // The address changes before the page hears of it: the answer before may still be there.
  await expect.poll(() => foundClauses(page), patiently).toEqual(all);
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect.poll(() => box('avec correspondance').isChecked(), patiently).toBe(true);
  await answered(page, 'sécurité');
  expect(await foundClauses(page)).toEqual(narrowed);

  await page.getByRole('button', { name: 'Effacer les filtres' }).click();
  await answered(page, 'sécurité');
  expect(await foundClauses(page)).toEqual(all);
  expect(new URL(page.url()).search).toBe('?q=s%C3%A9curit%C3%A9');
  expect(await page.getByRole('button', { name: 'Effacer les filtres' }).isVisible()).toBe(false);
});

test('a new query keeps the filters', async () => {
  await visitSearch(page, site, '?q=paix&texte=oci-2016');
  await ask(page, 'sécurité');
  const found = await foundClauses(page);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((eId) => !eId.startsWith('oci-2016/'))).toEqual([]);
  await expect.poll(() => new URL(page.url()).search, patiently).toBe('?q=s%C3%A9curit%C3%A9&texte=oci-2016');
});

test.each([
  '?q=paix&texte=nowhere',
  '?q=paix&theme=../../etc&relation=aime',
  '?q=paix&texte=&theme=%00&other=1&lien=peut-%C3%AAtre',
  '?q=paix&tri=hasard&exact=2&texte=__proto__&relation=constructor',
  '?q=paix&theme=%E0%A4',
])('unknown values are left out: %s', async (search) => {
  await visitSearch(page, site, '?q=paix');
  const all = await foundClauses(page);
  await visitSearch(page, site, search);
  expect(await foundClauses(page)).toEqual(all);
  expect(await page.locator('[data-facet]:checked').count()).toBe(0);
  await box('Dialogue inter-Maliens, 2024').check();
  await answered(page, 'paix');
  expect(new URL(page.url()).search).toBe('?q=paix&texte=dialogue-2024');
});
