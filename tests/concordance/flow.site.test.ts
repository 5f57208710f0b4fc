/** The bands of the flow say what they are to pointer and keys, and lead to the pages that read them, without scripts too. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openBrowser, widths } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';
import { concordanceOf, themeOf } from './ties.ts';

const site = siteNamed('plain');
const browser = await openBrowser();
const clear = concordanceOf(site).correspondences.filter(({ strength }) => strength > 1);
const flow = addressOf(site, '/concordance/flux/');

const said = (page: Page) => page.locator('[data-said]');
const words = async (page: Page) => (await said(page).innerText()).replace(/\s+/gu, ' ');
/** A band with more than one tie, from a commitment, and one to a theme. */
const [from, relation] = ((): [string, string] => {
  const [first] = [...Map.groupBy(clear, (tie) => `${tie.from} ${tie.relation}`)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  const [clause = '', its = ''] = first?.[0].split(' ') ?? [];
  return [clause, its];
})();
const own = clear.filter((tie) => tie.from === from && tie.relation === relation);
const counted = (figure: number) => `${figure} ${figure === 1 ? 'lien' : 'liens'}`;

/** A point on a band where no other lies over it. */
async function pointOn(page: Page, key: string): Promise<{ x: number; y: number }> {
  const band = page.locator(`[data-band="${key}"]`).filter({ visible: true });
  await band.scrollIntoViewIfNeeded();
  const point = await band.evaluate((link) => {
    const path = link.querySelector('path');
    const matrix = path?.getScreenCTM();
    if (path === null || !matrix) throw new Error('no band is drawn');
    const steps = Array.from({ length: 19 }, (_, step) => (step + 1) / 20);
    return steps
      .map((step) => path.getPointAtLength(path.getTotalLength() * step).matrixTransform(matrix))
      .map(({ x, y }) => ({ x, y }))
      .find(({ x, y }) => document.elementFromPoint(x, y)?.closest('a') === link);
  });
  if (point === undefined) throw new Error(`${key} lies under others`);
  return point;
}

async function open(): Promise<Page> {
  const page = await browser.newPage({ viewport: widths.desk });
  await page.goto(flow);
  return page;
}

const strengthOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-band]')]
      .filter((band) => band.getClientRects().length > 0)
      .map((band) => ({
        key: band.getAttribute('data-band') ?? '',
        opacity: getComputedStyle(band).opacity,
      })),
  );

test('a band at the pointer stands out and is told, and leads to the page of its commitment', async () => {
  const page = await open();
  const key = `${from} ${relation}`;
  const { x, y } = await pointOn(page, key);
  expect(await said(page).isVisible()).toBe(false);
  await page.mouse.move(x, y);
  await said(page).waitFor();
  expect(await words(page)).toMatch(new RegExp(` : ${counted(own.length)}$`, 'u'));
  expect(await words(page)).toContain(`${from.split('/')[1] ?? ''} · `);
  expect((await strengthOf(page)).filter(({ opacity }) => opacity === '1').map((band) => band.key)).toEqual([
    key,
  ]);
  const box = await said(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(widths.desk.width);
  await page.mouse.move(5, 5);
  await said(page).waitFor({ state: 'hidden' });
  expect(new Set((await strengthOf(page)).map(({ opacity }) => opacity))).toEqual(new Set(['1']));
  await page.mouse.click(x, y);
  await page.waitForURL(`**/concordance/${from}/`);
  await page.close();
});

test('a name at the pointer lights all its bands', async () => {
  const page = await open();
  await page.locator(`[data-node="${from}"]`).filter({ visible: true }).locator('text').hover();
  const lit = (await strengthOf(page)).filter(({ opacity }) => opacity === '1').map(({ key }) => key);
  expect(lit.toSorted()).toEqual(
    [...new Set(clear.filter((tie) => tie.from === from).map((tie) => `${from} ${tie.relation}`))].toSorted(),
  );
  await page.close();
});

test('arrows go from a name along its bands to the theme, and Enter opens its page', async () => {
  const page = await open();
  await page.locator(`[data-node="${from}"]`).filter({ visible: true }).focus();
  await page.keyboard.press('ArrowRight');
  const at = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('data-band') ?? activeElement?.getAttribute('data-node') ?? '';
    });
  expect(await at()).toMatch(new RegExp(`^${from} `));
  // Heard by its name, as it is told.
  const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(name?.replace(/\s+/gu, ' ')).toBe(await words(page));
  await page.keyboard.press('ArrowRight');
  const its = await at();
  expect(clear.some((tie) => tie.relation === its)).toBe(true);
  await page.keyboard.press('ArrowRight');
  expect(await at()).toMatch(new RegExp(`^${its} dialogue-2024/`));
  const first = await at();
  await page.keyboard.press('ArrowDown');
  const second = await at();
  expect(second).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  expect(await at()).toBe(first);
  const [, theme = ''] = first.split(' ');
  expect(await words(page)).toContain(
    counted(clear.filter((tie) => tie.relation === its && themeOf(tie.to) === theme).length),
  );
  await page.keyboard.press('Escape');
  expect(await at()).toBe(its);
  await page.keyboard.press('ArrowRight');
  await Promise.all([page.waitForURL(`**/concordance/${theme}/`), page.keyboard.press('Enter')]);
  await page.close();
});

test('without scripts a band is a link with its name, and stands out at the pointer', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: widths.desk });
  const page = await context.newPage();
  await page.goto(flow);
  const key = `${from} ${relation}`;
  const band = page.locator(`[data-band="${key}"]`).filter({ visible: true });
  expect((await band.locator('title').textContent())?.replace(/\s+/gu, ' ').trim()).toMatch(
    new RegExp(` : ${counted(own.length)}$`, 'u'),
  );
  expect(await page.getByText('Pointez une bande').isVisible()).toBe(false);
  const { x, y } = await pointOn(page, key);
  await page.mouse.move(x, y);
  expect((await strengthOf(page)).filter(({ opacity }) => opacity === '1').map((one) => one.key)).toEqual([
    key,
  ]);
  await page.mouse.click(x, y);
  await page.waitForURL(`**/concordance/${from}/`);
  await context.close();
});

test('no band is a stop of the Tab key, nor lies in what is not heard', async () => {
  const page = await open();
  const bands = page.locator('[data-band]').filter({ visible: true });
  expect(await bands.count()).toBeGreaterThan(10);
  for (const band of await bands.all()) {
    expect(await band.getAttribute('tabindex')).toBe('-1');
    expect(await band.evaluate((link) => link.closest('[aria-hidden=true]'))).toBeNull();
  }
  await page.close();
});

test('bands are drawn from names to labels, never across the labels of the relations', async () => {
  const page = await open();
  const drawn = await page.evaluate(() => {
    const span = (element: Element): [number, number] => {
      const start = Number(element.getAttribute('x'));
      return [start, start + Number(element.getAttribute('width'))];
    };
    const flow = [...document.querySelectorAll('.flow')].find((one) => one.getClientRects().length > 0);
    return {
      sides: [...(flow?.querySelectorAll('.flow-ways') ?? [])].map(span),
      labels: [...(flow?.querySelectorAll('.flow-label') ?? [])].map(span),
    };
  });
  expect(drawn.sides).toHaveLength(2);
  expect(drawn.labels.length).toBeGreaterThan(1);
  for (const [start, end] of drawn.sides)
    for (const [from, to] of drawn.labels) expect(end <= from + 0.01 || start >= to - 0.01).toBe(true);
  await page.close();
});
