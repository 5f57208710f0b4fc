/** The charts on paper: over the whole sheet, without holes, without what only a screen can open or point at. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openBrowser, widths } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';

const site = siteNamed('plain');
const browser = await openBrowser();

async function printed(path: string, act: (page: Page) => Promise<void> = async () => {}): Promise<Page> {
  const page = await browser.newPage({ viewport: widths.desk });
  await page.goto(addressOf(site, path));
  await act(page);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1000 });
  return page;
}

test('the matrix stands close under its finding, where the screen has the questions', async () => {
  const page = await printed('/concordance/');
  const lead = await page.locator('.view-head p').first().boundingBox();
  const title = await page.locator('.chart-title').boundingBox();
  const gap = (title?.y ?? 0) - (lead?.y ?? 0) - (lead?.height ?? 0);
  expect(gap).toBeGreaterThan(8);
  expect(gap).toBeLessThan(48);
  await page.close();
});

test('the strips take the whole sheet, and the one read on the screen is drawn as the others', async () => {
  const page = await printed('/concordance/clauses/');
  const right = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((part) => part.getBoundingClientRect().right);
  expect(await right('.strip > svg')).toBeCloseTo(await right('main'), 0);
  const widthsOf = await page
    .locator('.strip svg a:not(.with-weak) path')
    .evaluateAll((all) => [...new Set(all.map((tick) => getComputedStyle(tick).strokeWidth))]);
  expect(widthsOf).toHaveLength(1);
  await page.close();
});

test('the table of the flow’s figures is printed where it was opened, else no line tells of it', async () => {
  const folded = await printed('/concordance/flux/');
  expect(await folded.locator('.flow-figures').isVisible()).toBe(false);
  await folded.close();
  const open = await printed('/concordance/flux/', (page) => page.locator('.flow-figures summary').click());
  expect(await open.locator('.flow-figures table').isVisible()).toBe(true);
  await open.close();
});
