/** The strips answer pointer, finger and keys by the nearest tick, and read its clause in a panel. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openBrowser, widths } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';
import { concordanceOf } from './ties.ts';

const site = siteNamed('plain');
const browser = await openBrowser();
const { correspondences } = concordanceOf(site);
const strips = addressOf(site, '/concordance/clauses/');
const ofFirst = correspondences.filter(({ from, strength }) => from === 'oci-2016/i' && strength > 1);

const panel = (page: Page) => page.locator('[data-panel]');
const numberOf = (eId: string) => eId.split('/').slice(1).join('.');

/** Where the tick of a correspondence stands on the screen. */
async function middleOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const tick = page.locator(`path[data-tie="${id}"]`);
  await tick.scrollIntoViewIfNeeded();
  const strip = await tick.locator('xpath=ancestor::*[local-name()="svg"]').boundingBox();
  const box = await tick.evaluate((element) => {
    const { left, width } = element.getBoundingClientRect();
    return left + width / 2;
  });
  return { x: box, y: (strip?.y ?? 0) + 4 };
}

describe.each([
  ['a pointer', widths.desk, false],
  ['a finger', { width: 390, height: 844 }, true],
] as const)('%s near a tick', (_, viewport, touch) => {
  test('reads its clause, with a link to the pair', async () => {
    const context = await browser.newContext({ viewport, hasTouch: touch });
    const page = await context.newPage();
    await page.goto(strips);
    const [tie] = ofFirst;
    const { x, y } = await middleOf(page, tie?.id ?? '');
    if (touch) await page.touchscreen.tap(x - 3, y);
    else await page.mouse.move(x - 3, y);
    const read = panel(page);
    await read.getByText('Souveraineté').waitFor();
    expect(await read.textContent()).toContain(numberOf(tie?.to ?? ''));
    const links = await read
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toContain(`/concordance/${tie?.from}/${tie?.to}/`);
    expect(links).toContain(`/${tie?.to}/`);
    expect(page.url()).toBe(strips);
    await context.close();
  });
});

test('far from any tick, the nearest answers', async () => {
  const page = await browser.newPage({ viewport: widths.desk });
  await page.goto(strips);
  const only = correspondences.find(({ from, strength }) => from === 'oci-2016/iii' && strength > 1);
  const { x, y } = await middleOf(page, only?.id ?? '');
  await page.mouse.move(x + 120, y);
  await panel(page)
    .getByText(numberOf(only?.to ?? ''))
    .waitFor();
  await page.close();
});

test.each(['head', 'foot'] as const)('a pointer at the %s of a strip reads its nearest tick', async (end) => {
  const page = await browser.newPage({ viewport: widths.desk });
  await page.goto(strips);
  const strip = page.locator('.strip > svg').nth(1);
  await strip.scrollIntoViewIfNeeded();
  const { x = 0, y = 0, width = 0, height = 0 } = (await strip.boundingBox()) ?? {};
  await page.mouse.move(x + width / 2, end === 'head' ? y - 4 : y + height + 8);
  await panel(page).getByText('Terrorisme et crime organisé').waitFor();
  const [read, beside] = await panel(page).evaluate((element) => [
    element.querySelector('.strip-of')?.getBoundingClientRect().left,
    element.getBoundingClientRect().left,
  ]);
  expect(read).toBe(beside);
  await page.close();
});

test('the legend shows each relation by its tick, and says what height and thinness mean', async () => {
  const page = await browser.newPage({ viewport: widths.phone });
  await page.goto(strips);
  const entries = page.locator('.chart-legend > div');
  const drawn = new Set(correspondences.map(({ relation }) => relation));
  expect(await entries.count()).toBe(drawn.size);
  const heights = await entries.evaluateAll((all) =>
    all.map((entry) => entry.querySelector('.tick-sample path')?.getBoundingClientRect().height ?? 0),
  );
  expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  expect(new Set(heights).size).toBe(drawn.size);
  expect(await page.getByText('plus il est haut').innerText()).toContain('fin, le lien est discutable');
  await page.close();
});

test('arrows walk the ticks and go from strip to strip, the panel follows, Enter opens the pair', async () => {
  const page = await browser.newPage({ viewport: widths.desk });
  await page.goto(strips);
  await page.locator('.strip-name').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const here = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  expect(await here()).toBe(`/concordance/${ofFirst[1]?.from}/${ofFirst[1]?.to}/`);
  expect(await panel(page).textContent()).toContain(numberOf(ofFirst[1]?.to ?? ''));
  await page.keyboard.press('ArrowDown');
  expect(await here()).toContain('/concordance/oci-2016/ii/');
  expect(await panel(page).textContent()).toContain('Terrorisme');
  const address = await here();
  await Promise.all([page.waitForURL(`**${address}`), page.keyboard.press('Enter')]);
  await page.goBack();
  await page.locator('.strip-name').first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('strip-name');
  await page.close();
});

test('the panel never covers the strip that is touched, nor moves it', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto(strips);
  const { x, y } = await middleOf(page, ofFirst[0]?.id ?? '');
  await page.touchscreen.tap(x, y);
  await panel(page).getByText('Souveraineté').waitFor();
  const box = await panel(page).boundingBox();
  const after = await middleOf(page, ofFirst[0]?.id ?? '');
  expect(after.y).toBe(y);
  expect(box?.y ?? 0).toBeGreaterThan(y + 32);
  expect((box?.height ?? 0) / 844).toBeLessThan(0.3);
  await context.close();
});

test('without scripts each strip has its list, and no empty panel', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: widths.phone });
  const page = await context.newPage();
  await page.goto(strips);
  expect(await panel(page).isVisible()).toBe(false);
  await page.locator('.strip-list summary').first().click();
  expect(await page.locator('.strip-list').first().locator('li').filter({ visible: true }).count()).toBe(
    ofFirst.length,
  );
  await context.close();
});

test('a row that has weak ties alone says so, and lists them', async () => {
  const page = await browser.newPage({ viewport: widths.phone });
  await page.goto(strips);
  const summaries = page.locator('.strip-list summary').filter({ hasText: 'Aucun lien fort ou net' });
  const weakAlone = [...new Set(correspondences.map(({ from }) => from))].filter((clause) =>
    correspondences.every(({ from, strength }) => from !== clause || strength === 1),
  );
  expect(weakAlone.length).toBeGreaterThan(0);
  expect(await summaries.filter({ visible: true }).count()).toBe(weakAlone.length);
  await summaries.first().click();
  expect(await page.locator('.strip-list[open] li').filter({ visible: true }).count()).toBeGreaterThan(0);
  await page.close();
});

test('beside the strips the panel reads one of the strongest ties before anything is pointed at', async () => {
  const page = await browser.newPage({ viewport: widths.desk });
  await page.goto(strips);
  const read = panel(page);
  expect(await read.getByText('Pour commencer').isVisible()).toBe(true);
  const most = Math.max(...correspondences.map(({ strength }) => strength));
  const links = await read
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const tie = correspondences.find(({ from, to }) => links.includes(`/concordance/${from}/${to}/`));
  expect(tie?.strength).toBe(most);
  // Its tick is the one lit.
  const lit = await page
    .locator('.strip .near')
    .evaluateAll((all) => all.map((tick) => tick.getAttribute('href')));
  expect(lit).toEqual([`/concordance/${tie?.from ?? ''}/${tie?.to ?? ''}/`]);
  const { x, y } = await middleOf(page, ofFirst[0]?.id ?? '');
  await page.mouse.move(x, y);
  await read.getByText('Souveraineté').waitFor();
  expect(await read.getByText('Pour commencer').count()).toBe(0);
  expect(await page.locator('.strip .near').count()).toBe(1);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  // Below the strips it would lie over them: there one is told what to do, once.
  expect(
    await page
      .getByText(/Touchez une bande/)
      .filter({ visible: true })
      .count(),
  ).toBe(1);
  expect(await page.locator('.strip .near').count()).toBe(0);
  await page.close();
});

test('what is drawn is what is said: the title counts the places without any tick, the line above the strips those in view', async () => {
  const page = await browser.newPage({ viewport: widths.desk });
  await page.goto(strips);
  const blanks = async () => {
    const places = await page.locator('.strip svg a').evaluateAll((all) => {
      const shown = all.filter((tick) => getComputedStyle(tick).display !== 'none');
      return new Set(shown.map((tick) => tick.querySelector('path')?.getAttribute('d')?.split(' ')[0])).size;
    });
    return 300 - places;
  };
  const said = async () => (await page.locator('.chart-shows').innerText()).replace(/\s+/gu, ' ');
  const title = Number(/^\d+/.exec(await page.locator('h1').innerText())?.[0]);
  const first = await blanks();
  expect(first).toBeGreaterThan(title);
  expect(await said()).toContain(
    `${first} recommandations n’ont pas de trait ; avec les discutables, ${title}, comme dans le titre.`,
  );
  await page.getByLabel(/^Ajouter/).check();
  expect(await blanks()).toBe(title);
  expect(await said()).toContain(`${title} recommandations n’ont pas de trait.`);
  await page.close();
});
