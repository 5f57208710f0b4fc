// What a key of a search costs a reader on a slow phone, by Event Timing, which browsers themselves tell: from the
// key to the next frame, with all that holds it up.
import type { Browser, Page } from 'playwright';
import type { Profile } from './paint.ts';

/** A key, and what it took on the slowed processor. */
export interface KeyCost {
  /** The field's value after it. */
  written: string;
  /** Milliseconds from the key to the frame that shows its effect, told in steps of 8; at most 16 are told as 16. */
  ms: number;
  /** Longest task of the page until its answer is complete, in milliseconds; 0 where none took 50 or more. */
  longest: number;
}

/** Typed letter by letter: a subject, a slip, a name, a phrase, a number, and words not in the texts. */
const QUERIES = [
  'sécurité des frontières',
  'terorisme',
  'Tombouctou',
  '"forces armées"',
  '4.66',
  'internet',
  'zones humides football',
];

/** Browsers tell no shorter event. */
const SHORTEST_TOLD = 16;
/** Milliseconds between two keys, as a quick writer types. */
const BETWEEN = 180;

/** A search field, and what shows once search has answered: their selectors. */
export interface Field {
  field: string;
  shown: string;
}

export const fieldOfPage: Field = { field: 'header input[name=q]', shown: '[role=option].all' };
export const fieldOfSearch: Field = { field: 'main input[name=q]', shown: '[data-results] > li' };

interface Told {
  events: number[];
  tasks: number[];
}

declare global {
  interface Window {
    told: Told;
  }
}

/**
 * Types queries with the keyboard into a search field, search already loaded. Of the profile only processor and
 * window count.
 */
export async function measureKeys(
  browser: Browser,
  url: string,
  profile: Profile,
  { field, shown }: Field,
): Promise<KeyCost[]> {
  const context = await browser.newContext({ viewport: profile.viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator(field).locator('visible=true').first().focus();
  await page.keyboard.type('femmes');
  await page.locator(shown).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(observe);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: profile.cpuSlowdown });
  const costs: KeyCost[] = [];
  for (const query of QUERIES) {
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Backspace');
    await page.waitForTimeout(BETWEEN);
    for (let length = 1; length <= query.length; length += 1)
      costs.push({ written: query.slice(0, length), ...(await press(page, query.charAt(length - 1))) });
  }
  await context.close();
  return costs;
}

async function press(page: Page, key: string): Promise<Omit<KeyCost, 'written'>> {
  await page.evaluate(() => (window.told = { events: [], tasks: [] }));
  await page.keyboard.type(key);
  await page.waitForTimeout(BETWEEN);
  const { events, tasks } = await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    return window.told;
  });
  return { ms: Math.max(SHORTEST_TOLD, ...events), longest: Math.max(0, ...tasks) };
}

/** Runs in the page: collects the length of events and of long tasks. */
function observe(): void {
  window.told = { events: [], tasks: [] };
  const collect = (type: string, into: keyof Told, options: object): void => {
    new PerformanceObserver((list) =>
      window.told[into].push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type, ...options });
  };
  collect('event', 'events', { durationThreshold: 16 });
  collect('longtask', 'tasks', {});
}
