/** By Tab alone a reader reaches every control in reading order and sees the focus. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open, openBrowser, sharedPage } from './browser.ts';
import { pageKinds } from './page-kinds.ts';
import { addressOf, siteNamed } from './site.ts';

declare global {
  interface Window {
    stops: { name: string; shown: boolean; marked: boolean }[];
  }
}

const browser = await openBrowser();
const freshPage = sharedPage(browser);
const site = siteNamed('plain');

/** The controls of a page, in the order of the document. */
function actors(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ];
    all.forEach(
      (element, index) =>
        (element.dataset['stop'] = `${index} ${element.tagName} ${element.textContent.trim().slice(0, 30)}`),
    );
    // Elements reached by arrows are no stops; of radio buttons of one name the one chosen is.
    const isReachedByArrows = (element: HTMLElement) =>
      element.getAttribute('tabindex') === '-1' ||
      (element instanceof HTMLInputElement && element.type === 'radio' && !element.checked);
    const stops = all.filter(
      (element) => !isReachedByArrows(element) && element.checkVisibility({ visibilityProperty: true }),
    );
    return stops.map(({ dataset }) => dataset['stop'] ?? '');
  });
}

/** Records each element that gets the focus: whether it is in the window, and its outline. */
function watchFocus(): void {
  window.stops = [];
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(target);
    const { width, height, left, right } = target.getBoundingClientRect();
    window.stops.push({
      name: target.dataset['stop'] ?? target.tagName,
      shown: width > 4 && height > 4 && right > 0 && left < innerWidth,
      marked: outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor),
    });
  });
}

test.each(pageKinds)('$kind', async ({ path }) => {
  const page = await freshPage();
  await open(page, addressOf(site, path));
  const expected = await actors(page);
  await page.evaluate(watchFocus);
  // Sent one behind the other: to wait for each takes as long again.
  await Promise.all(expected.map(() => page.keyboard.press('Tab')));
  const stops = await page.evaluate(() => window.stops);
  expect(stops.map(({ name }) => name)).toEqual(expected);
  expect(stops.filter(({ shown }) => !shown)).toEqual([]);
  expect(stops.filter(({ marked }) => !marked)).toEqual([]);
  expect(stops.length).toBeGreaterThan(10);

  // The first stop leads past the header.
  const skip = page.locator('.skip');
  await skip.focus();
  expect(await skip.innerText()).toBe('Aller au texte');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const skipped = await page.evaluate(() => {
    const controls = document.querySelectorAll(
      ':is(main, footer) :is(a[href], button, input, select, textarea)',
    );
    const first = [...controls].find((control) => control.checkVisibility({ visibilityProperty: true }));
    return document.activeElement === first;
  });
  expect(skipped).toBe(true);
  expect(stops[0]?.name).toContain('Aller au texte');
});
