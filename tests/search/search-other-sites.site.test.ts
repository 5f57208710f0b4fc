/** Search under a sub-path, and with third texts of other numberings and nouns. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { parse } from 'yaml';
import { openBrowser, sharedPage } from '../site/browser.ts';
import { provisionsOf, readCorpus, type CorpusProvision } from '../site/corpus.ts';
import {
  answered,
  ask,
  foundByEach,
  foundClauses,
  plainly,
  shownResults,
  visitSearch,
  wordsOf,
} from './search-page.ts';
import { thirdTextFolders } from '../site/setup/workshop.ts';
import { addressOf, siteNamed } from '../site/site.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser, { emptiesCache: true });

let page: Page;
beforeEach(async () => {
  page = await freshPage();
});

describe('under a sub-path', () => {
  const site = siteNamed('under');

  test('the field of a clause page offers, leads and marks within it', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(addressOf(site, '/dialogue-2024/4/66/'), { waitUntil: 'load' });
    await page.keyboard.press('/');
    await page.keyboard.type('goundaka');
    await page.locator('[role=option][data-clause]').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}dialogue-2024/4/77/?mots=goundaka`);
    await page.getByRole('button', { name: 'Effacer les marques' }).waitFor();
    expect(await page.locator('article .words mark').allInnerTexts()).toEqual(['GoundaKa']);
    expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
    await page.keyboard.press('/');
    await page.keyboard.type('4.80');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}dialogue-2024/4/80/`);
  });

  test('the search page filters, keeps its address, and knows an address of this site', async () => {
    await visitSearch(page, site, '?q=paix');
    await page.getByRole('checkbox', { name: 'Groupe de contact' }).check();
    await answered(page, 'paix');
    expect(page.url()).toBe(`${site.url}recherche/?q=paix&texte=oci-2016`);
    const links = (await shownResults(page)).map(({ href }) => href);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !href.startsWith(`${site.url}oci-2016/`))).toEqual([]);
    await visitSearch(page, site);
    const found = await foundByEach(page, [
      `${site.publicUrl}dialogue-2024/4/66/`,
      `${site.url}oci-2016/#ii`,
      '/essai/concordance/dialogue-2024/4/#80-p3',
    ]);
    expect(found.map(([first]) => first)).toEqual([
      'dialogue-2024/4/66',
      'oci-2016/ii',
      'dialogue-2024/4/80',
    ]);
  });
});

describe('with third texts', () => {
  const site = siteNamed('thirds');
  const corpus = readCorpus(site);
  const texts = thirdTextFolders().map((folder) => {
    const [file = ''] = globSync(`${folder}/content/instruments/*.yaml`);
    const { id, siglum, shortTitle, nouns } = parse(readFileSync(file, 'utf8')) as {
      id: string;
      siglum: string;
      shortTitle: string;
      nouns: { clause: { one: string }; division?: { one: string } };
    };
    const clauses = provisionsOf(corpus).filter(
      ({ eId, kind }) => kind === 'clause' && eId.startsWith(`${id}/`),
    );
    return { name: basename(folder), id, siglum, shortTitle, nouns, clauses };
  });

  test('divisions to filter by, and to read, are folded under the name of their text', async () => {
    await visitSearch(page, site);
    const panel = page.locator('[data-filters]');
    await panel.evaluate((one) => one.setAttribute('open', ''));
    const folds = panel.locator('fieldset details');
    const names = await folds.locator('summary').allInnerTexts();
    expect(names[0]).toBe('Dialogue inter-Maliens, 2024');
    expect(names.length).toBeGreaterThan(2);
    expect(await page.locator('[data-themes] summary').allInnerTexts()).toEqual(names);
    const boxes = folds.getByRole('checkbox');
    expect(await boxes.filter({ visible: true }).count()).toBe(0);
    await folds.first().locator('summary').click();
    expect(await boxes.filter({ visible: true }).count()).toBe(5);
    await boxes.nth(3).check();
    await answered(page, '');
    expect(new URL(page.url()).search).toBe('?theme=dialogue-2024/4');
    // Opened again, the address shows what it chooses.
    await visitSearch(page, site, '?theme=dialogue-2024/4');
    expect(await boxes.filter({ visible: true }).count()).toBe(5);
    expect(await boxes.nth(3).isChecked()).toBe(true);
  });

  describe.each(texts)('$name', ({ id, siglum, shortTitle, nouns, clauses }) => {
    /** Kind, where its address says it, and number of the division of a clause: `titre-ii` gives both. */
    const divisionOf = (division: string | null) =>
      /^(?:(\w+)-)?(\w+)$/.exec(division?.split('/').at(-1) ?? '');

    /** The clauses with the number of one. */
    const sharing = (clause?: CorpusProvision) => clauses.filter(({ num }) => num === clause?.num);

    test('each clause is found by its siglum and number', async () => {
      await visitSearch(page, site);
      const found = await foundByEach(
        page,
        clauses.map(({ num }) => `${siglum} ${num ?? ''}`),
      );
      // Articles of an annex may have the number of another: both are meant.
      expect(found.map((all, index) => all.slice(0, sharing(clauses[index]).length).sort())).toEqual(
        clauses.map((clause) =>
          sharing(clause)
            .map(({ eId }) => eId)
            .sort(),
        ),
      );
      expect(clauses.length).toBeGreaterThan(3);
    });

    test('each clause is found as it is called: among the first, or first with its division', async () => {
      await visitSearch(page, site);
      const called = clauses.map(({ num }) => `${nouns.clause.one} ${num ?? ''}`);
      const found = await foundByEach(page, called);
      const missed = clauses.filter(({ eId }, index) => found[index]?.includes(eId) !== true);
      expect(missed.map(({ eId }) => eId)).toEqual([]);
      if (nouns.division === undefined) return;
      // A number such as `1.7` has the division's already; one in a division of a division is asked for by its address.
      const alone = clauses.filter(
        (clause) =>
          clause.num?.includes('.') === false &&
          (clause.division?.split('/').length ?? 0) < 3 &&
          // Annexes are not called by the noun of the divisions.
          [undefined, nouns.division?.one].includes(divisionOf(clause.division)?.[1]),
      );
      const placed = alone.map(
        ({ num, division }) =>
          `${nouns.clause.one} ${num ?? ''} ${nouns.division?.one ?? ''} ${divisionOf(division)?.[2] ?? ''}`,
      );
      const first = (await foundByEach(page, placed)).map(
        (all) => all.filter((eId) => eId.startsWith(id))[0],
      );
      expect(first).toEqual(alone.map(({ eId }) => eId));
    });

    test('each clause is found by its address', async () => {
      await visitSearch(page, site);
      const found = await foundByEach(
        page,
        clauses.map(({ path }) => `${site.publicUrl}${path.slice(1)}`),
      );
      expect(found.map(([first]) => first)).toEqual(clauses.map(({ eId }) => eId));
    });

    test('no clause is missed by any of its words', async () => {
      const words = [
        ...new Set(clauses.flatMap((clause) => plainly(wordsOf(clause)).match(/\p{L}+|\p{N}+/gu) ?? [])),
      ];
      await visitSearch(page, site, `?texte=${id}`);
      const found = await foundByEach(page, words);
      const missed = words.flatMap((word, index) =>
        clauses
          .filter((clause) =>
            plainly(wordsOf(clause))
              .match(/\p{L}+|\p{N}+/gu)
              ?.includes(word),
          )
          .filter(({ eId }) => found[index]?.includes(eId) !== true)
          .map(({ eId }) => `${word}: ${eId}`),
      );
      expect(missed).toEqual([]);
      expect(words.length).toBeGreaterThan(10);
    });

    test('filters list it, and leave its clauses; a result is marked where it leads', async () => {
      await visitSearch(page, site);
      await page.getByRole('checkbox', { name: shortTitle }).first().check();
      await answered(page, '');
      expect((await foundClauses(page)).toSorted()).toEqual(clauses.map(({ eId }) => eId).toSorted());
      const divisions = corpus.instruments.find((instrument) => instrument.id === id)?.divisions ?? [];
      const values = await page
        .locator('[data-facet=division]')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
      expect(values).toEqual(expect.arrayContaining(divisions.map(({ eId }) => eId)));
      const [word = ''] =
        plainly(wordsOf(clauses[0] ?? { text: '', items: [] })).match(/(?<!\p{L})\p{L}{6,}/u) ?? [];
      await ask(page, word);
      await page.locator('[data-results] a').first().click();
      await page.getByRole('button', { name: 'Effacer les marques' }).waitFor();
      expect((await page.locator('article .words mark').allInnerTexts()).length).toBeGreaterThan(0);
      expect(new URL(page.url()).pathname.startsWith(`/${id}/`)).toBe(true);
    });
  });
});
