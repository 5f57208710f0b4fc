/** Accessibility of search: no axe violation in any state, no sideways scrolling, all by keyboard. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violationsOn, withHighContrast } from '../site/accessibility.ts';
import { open, openBrowser, sharedPage, widths } from '../site/browser.ts';
import { answered, shownResults, visitSearch, patiently } from './search-page.ts';
import { addressOf, siteNamed } from '../site/site.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser);
const site = siteNamed('plain');

async function offered(page: Page, path: string, words: string): Promise<void> {
  await open(page, addressOf(site, path));
  await page.locator('input[name=q]').filter({ visible: true }).first().pressSequentially(words);
  await page.locator('[role=option].all').waitFor();
}

/** States of a page during a search, and how to reach each. */
const states: { name: string; reach: (page: Page) => Promise<void> }[] = [
  {
    name: 'a list of clauses under the field of a clause page, one of them chosen',
    reach: async (page) => {
      await offered(page, '/dialogue-2024/4/66/', 'sécurité');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'a list under the field of the home page',
    reach: (page) => offered(page, '/', 'internet'),
  },
  {
    name: 'no index under the field of a clause page',
    reach: async (page) => {
      await page.route('**/textes.json', (route) => route.abort());
      await open(page, addressOf(site, '/dialogue-2024/4/66/'));
      await page.locator('header input[name=q]').pressSequentially('paix');
      await page.locator('[role=option]').waitFor();
      await page.unroute('**/textes.json');
    },
  },
  {
    name: 'results with repetitions, correspondences and missing words',
    reach: (page) => visitSearch(page, site, '?q=formation+professionnelle+des+jeunes+filles'),
  },
  { name: 'a correction', reach: (page) => visitSearch(page, site, '?q=terorisme') },
  { name: 'nothing found', reach: (page) => visitSearch(page, site, '?q=zones+humides+football') },
  {
    name: 'filters chosen',
    reach: (page) => visitSearch(page, site, '?q=paix&theme=dialogue-2024/4&lien=avec&tri=texte'),
  },
  {
    name: 'an index that cannot be had',
    reach: async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await visitSearch(page, site, '?q=paix');
      await page.unroute('**/pagefind/**');
    },
  },
  {
    name: 'words marked on a clause',
    reach: async (page) => {
      await open(page, addressOf(site, '/dialogue-2024/4/77/?mots=goundaka+postes'));
      await page.getByRole('button', { name: 'Effacer les marques' }).waitFor();
    },
  },
];

test.each(states)(
  '$name: no violation and no scrolling sideways, narrow and wide, light and dark',
  async ({ reach }) => {
    const page = await freshPage();
    const wrong: string[] = [];
    for (const viewport of [widths.phone, widths.desk]) {
      await page.setViewportSize(viewport);
      await reach(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const where = `${viewport.width} px, ${colorScheme}`;
        for (const violation of await violationsOn(page, withHighContrast))
          wrong.push(`${where}: ${violation}`);
        const over = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return Math.max(scrollWidth - clientWidth, scrollWidth - innerWidth);
        });
        if (over > 0) wrong.push(`${where}: ${over} px too wide`);
        const cut = await page
          .locator('.offers, .offers li')
          .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length);
        if (cut > 0) wrong.push(`${where}: the list is cut off`);
        const { left, right } = await page.evaluate(() => {
          const box = document.querySelector('.offers:not([hidden])')?.getBoundingClientRect();
          return { left: box?.left ?? 0, right: box?.right ?? 0 };
        });
        if (left < 0 || right > viewport.width) wrong.push(`${where}: the list leaves the window`);
      }
    }
    expect(wrong).toEqual([]);
  },
);

describe('by keyboard alone', () => {
  const tabTo = async (page: Page, selector: string) => {
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    }
    throw new Error(`Tab never comes to ${selector}`);
  };

  test('is advised on where there is one, and not where a finger points', async () => {
    for (const [hasTouch, shown] of [
      [true, false],
      [false, true],
    ] as const) {
      const context = await browser.newContext({ viewport: widths.phone, hasTouch, isMobile: hasTouch });
      const page = await context.newPage();
      await page.goto(addressOf(site, '/recherche/'));
      expect(await page.getByText('Les flèches ↓ et ↑').isVisible()).toBe(shown);
      expect(await page.locator('[data-shortcut]').isVisible()).toBe(shown);
      expect(
        await page.locator('main').getByRole('link', { name: 'Les mots de l’édition' }).isVisible(),
      ).toBe(true);
      await context.close();
    }
  });

  test('a reader searches, filters, sorts, and comes to a clause', async () => {
    const page = await freshPage({ viewport: widths.phone });
    await visitSearch(page, site);
    await page.keyboard.press('/');
    await page.keyboard.type('sécurité');
    await answered(page, 'sécurité');
    const all = (await shownResults(page)).length;
    // In a narrow window the filters are folded.
    await tabTo(page, '[data-filters] summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '[data-order]');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '[data-facet=division][value="dialogue-2024/4"]');
    await page.keyboard.press('Space');
    await answered(page, 'sécurité');
    const results = await shownResults(page);
    expect(results.length).toBeLessThan(all);
    const numbers = results.map(({ eId }) => Number(eId.split('/').at(-1)));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    await tabTo(page, '[data-clear]');
    await page.keyboard.press('Enter');
    await answered(page, 'sécurité');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await tabTo(page, '[data-results] a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/dialogue-2024|oci-2016/);
    await page.getByRole('button', { name: 'Effacer les marques' }).waitFor();
  });

  test('a reader takes back a correction', async () => {
    const page = await freshPage();
    await visitSearch(page, site, '?q=terorisme');
    await tabTo(page, '[data-notices] a');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-state]').innerText(), patiently).toMatch(/^Aucun résultat/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  });
});

test('answers are announced in a live region, results come in a list marked busy', async () => {
  const page = await freshPage();
  await visitSearch(page, site);
  const state = page.locator('[data-state]');
  expect(await state.getAttribute('role')).toBe('status');
  expect(await page.getByRole('list', { name: 'Résultats' }).getAttribute('aria-busy')).toBe('false');
  expect(await page.locator('main input[name=q]').getAttribute('aria-describedby')).toBe(
    await state.getAttribute('id'),
  );
});
