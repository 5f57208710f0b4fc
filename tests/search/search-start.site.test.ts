/** The search page before a query: what can be asked stands where results will, and gives way to them. */
import { openAnswers, site } from './answers.ts';
import { answered, ask, shownResults, visitSearch } from './search-page.ts';
import { describe, expect, test } from 'vitest';

const { page } = await openAnswers();
const examples = page.locator('[data-examples] a');
const themes = page.locator('[data-themes] a');

describe('without a query', () => {
  test('the page offers queries and the themes, until one is asked, and again after', async () => {
    await visitSearch(page, site);
    expect(await examples.allInnerTexts()).toEqual(['femmes', 'Kidal', 'école', 'souveraineté', '4.66']);
    expect(await examples.first().isVisible()).toBe(true);
    expect(await themes.filter({ visible: true }).count()).toBe(5);
    await ask(page, 'eau');
    expect(await examples.first().isVisible()).toBe(false);
    expect(await themes.filter({ visible: true }).count()).toBe(0);
    await page.locator('main input[name=q]').fill('');
    await expect.poll(() => examples.first().isVisible()).toBe(true);
    expect(await themes.filter({ visible: true }).count()).toBe(5);
  });

  test('each offered query has an answer', async () => {
    for (const query of await examples.allInnerTexts()) {
      await visitSearch(page, site);
      await examples.getByText(query, { exact: true }).click();
      await answered(page, query);
      expect(await shownResults(page), query).not.toEqual([]);
    }
  });

  test('an address with a query never offers another', async () => {
    await visitSearch(page, site, '?q=paix');
    expect(await examples.first().isVisible()).toBe(false);
    expect(await themes.filter({ visible: true }).count()).toBe(0);
  });
});
