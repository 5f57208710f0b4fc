/** The heads of the table's columns are in view above all rows; what hears a table has those of each. */
import { expect, test } from 'vitest';
import { openBrowser, widths } from '../site/browser.ts';
import { openTable } from './shown-table.ts';

const browser = await openBrowser();

test('they stand over the columns, and stay in view while one reads', async () => {
  const page = await openTable(browser, '');
  const heads = page.locator('.column-heads span');
  expect(await heads.allInnerTexts()).toEqual([
    'Engagement 2016',
    'Relation',
    'Recommandation 2024',
    'Motif',
  ]);
  const row = page.locator('tr[data-tie]').filter({ visible: true }).nth(20);
  await row.scrollIntoViewIfNeeded();
  const lefts = (all: Element[]) => all.map((one) => Math.round(one.getBoundingClientRect().left));
  expect(await heads.evaluateAll(lefts)).toEqual(await row.locator('th, td').evaluateAll(lefts));
  const bar = await page.locator('.filter-bar').boundingBox();
  expect(bar?.y).toBe(0);
  for (const { y } of await heads.evaluateAll((all) => all.map((one) => one.getBoundingClientRect())))
    expect(y).toBeGreaterThan(0);
  // A fifth of the window at most.
  expect(bar?.height).toBeLessThanOrEqual(widths.desk.height / 5);
  await page.close();
});

test('they are for the eye: each table has heads of its own to be heard with its cells', async () => {
  const page = await openTable(browser, '');
  const tables = await page.locator('[data-group] table').filter({ visible: true }).count();
  expect(await page.getByRole('columnheader', { name: 'Motif' }).count()).toBe(tables);
  const heard = await page.locator('.filter-bar').ariaSnapshot();
  expect(heard).not.toContain('Recommandation 2024');
  await page.close();
});

test('cards, which have no columns, have no heads', async () => {
  const page = await openTable(browser, '', { viewport: widths.phone });
  expect(await page.locator('.column-heads').isVisible()).toBe(false);
  await page.close();
});
