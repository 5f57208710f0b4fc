/**
 * Each kind of page at every width, from a phone, or a desk at 400 % zoom, to a wide screen; with text at twice its
 * size; and that nothing moves once it is shown, also where it comes in pieces.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { open, openBrowser, sharedPage, widths } from './browser.ts';
import { beginsInWindow, layoutFaults } from './layout-faults.ts';
import { pageKinds } from './page-kinds.ts';
import { addressOf, readSite, siteNamed } from './site.ts';

declare global {
  interface Window {
    shifts: { value: number; moved: string[] }[];
  }
}

const browser = await openBrowser();
const site = siteNamed('plain');
const freshPage = sharedPage(browser);

const WIDTHS = [320, 390, 768, 1280, 1920];

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

/** What moved since the page began to load; two frames are awaited for the last to be reported. */
async function shiftsOf(page: Page): Promise<unknown[]> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return page.evaluate(() => window.shifts);
}

async function faultsAtAllWidths(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    faults.push(...(await layoutFaults(page)));
  }
  return faults;
}

/** Sizes of the page's words, in pixels. */
const textSizes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main p, main li, main a')].map((element) =>
      parseFloat(getComputedStyle(element).fontSize),
    ),
  );

/** Beside one page of each kind, those with the most marks and the most columns. */
const pages = [
  ...pageKinds,
  { kind: 'commitment with many ties', path: '/oci-2016/vi/' },
  { kind: 'two clauses side by side', path: '/concordance/regard/?a=oci-2016/vi&b=dialogue-2024/4/80' },
];

describe('each kind of page', () => {
  test.each(pages)('stands still and is whole at every width: $kind', async ({ path }) => {
    // A desk at 400 % zoom.
    const page = await freshPage({ viewport: { width: 320, height: 256 } });
    await page.addInitScript(watchShifts);
    await open(page, addressOf(site, path));
    if (path.includes('?a=')) await page.locator('[data-sides] section p').first().waitFor();
    else expect(await shiftsOf(page)).toEqual([]);
    expect(await beginsInWindow(page)).toBe(true);
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });

  test.each(pageKinds)('stands still and holds text at twice its size on a desk: $kind', async ({ path }) => {
    const page = await freshPage({ viewport: widths.desk });
    await page.addInitScript(watchShifts);
    await open(page, addressOf(site, path));
    expect(await shiftsOf(page)).toEqual([]);
    const before = await textSizes(page);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const after = await textSizes(page);
    expect(await layoutFaults(page, 2)).toEqual([]);
    expect(after.filter((size, index) => size < 1.99 * (before[index] ?? 0))).toEqual([]);
    expect(before.length).toBeGreaterThan(3);
  });
});

test('the header is the same row with further texts', async () => {
  const page = await freshPage();
  await open(page, addressOf(siteNamed('thirds'), '/'));
  expect(await faultsAtAllWidths(page)).toEqual([]);
});

test('each fault would be found', async () => {
  const page = await freshPage({ viewport: widths.phone });
  await open(page, addressOf(site, '/methode/'));
  await page.evaluate(() => {
    const [first, second, third, fourth] = document.querySelectorAll<HTMLElement>('main p');
    first?.style.setProperty('margin-block-end', '-8rem');
    second?.style.setProperty('font-size', '14px');
    if (third) third.textContent = 'anticonstitutionnellement'.repeat(3);
    if (fourth) fourth.innerHTML = `« <br>mot<br> !`;
    document
      .querySelector<HTMLElement>('.bar')
      ?.style.setProperty('grid-template-columns', '16rem 4rem 4rem');
    const menu = document.querySelector<HTMLElement>('.menu summary');
    menu?.style.setProperty('white-space', 'normal');
    menu?.style.setProperty('inline-size', '4rem');
    menu?.append(' de tout le site');
    document.querySelector<HTMLElement>('input[name=q]')?.style.setProperty('font-size', '13px');
  });
  const kinds = (await layoutFaults(page)).map((fault) => fault.split(':')[1]?.trim() ?? '');
  expect([...new Set(kinds)].toSorted()).toEqual(
    expect.arrayContaining([
      'a field that phones would zoom to',
      'a line begins',
      'a line ends',
      'a word wider than its column',
      'it scrolls sideways',
      'out of the header',
      'small text',
      'text over text',
      'wraps in the header',
    ]),
  );
});

describe('in pieces', () => {
  const looks = [widths.phone, widths.desk].flatMap((viewport) =>
    ['/dialogue-2024/4/66/', '/recherche/', '/'].map((path) => ({ path, viewport, width: viewport.width })),
  );
  // Each piece is waited for: the pages come at the same time.
  test.concurrent.each(looks)('the header of $path stands still at $width px', async ({ path, viewport }) => {
    const html = readSite(site, path);
    // Every tag of the header ends a piece.
    const header = html.indexOf('<header');
    const tags = html.slice(header, html.indexOf('</header>')).matchAll(/>/g);
    const ends = Array.from(tags, ({ index }) => header + index + 1);
    const pieces = [...ends, html.length].map((end, piece) => html.slice(ends[piece - 1] ?? 0, end));
    const slow = createServer((request, response) => {
      if (request.url !== '/') return void response.writeHead(404).end();
      void (async () => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        for (const piece of pieces) {
          response.write(piece);
          await setTimeout(50);
        }
        response.end();
      })();
    });
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    const page = await browser.newPage({ viewport });
    await page.addInitScript(watchShifts);
    await page.goto(`http://127.0.0.1:${(slow.address() as AddressInfo).port}/`, { waitUntil: 'load' });
    const shifts = await shiftsOf(page);
    await page.close();
    slow.close();
    expect(shifts).toEqual([]);
    expect(pieces.length).toBeGreaterThan(20);
  });
});
