/** Nothing on a page moves once it is shown. */
import { describe, expect, test } from 'vitest';
import { open, openBrowser } from './browser.ts';
import { pageKinds } from './page-kinds.ts';
import { addressOf, siteNamed } from './site.ts';

declare global {
  interface Window {
    shifts: { value: number; moved: string[] }[];
  }
}

const browser = await openBrowser();
const site = siteNamed('plain');

/** Records in the page each part that moves without the reader's action. */
function watchShifts(): void {
  interface Shift extends PerformanceEntry {
    value: number;
    sources: { node: Node | null }[];
  }
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      const moved = sources.map(({ node }) =>
        node instanceof Element ? `${node.tagName} ${node.className}` : String(node?.nodeName),
      );
      window.shifts.push({ value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

describe.each([
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
])('at $width pixels', (viewport) => {
  test.each(pageKinds)('$kind stands still', async ({ path }) => {
    const page = await browser.newPage({ viewport });
    await page.addInitScript(watchShifts);
    await open(page, addressOf(site, path));
    // Wait two frames for the last shift to be reported.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const shifts = await page.evaluate(() => window.shifts);
    await page.close();
    expect(shifts).toEqual([]);
  });
});
