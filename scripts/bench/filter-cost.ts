// Time a change of a filter on `/concordance/tableau/` takes on the main thread of a slow phone.
import type { Browser, Page } from 'playwright';
import { mainThreadTime } from './main-thread.ts';

/** A change of one filter and its main-thread time, in milliseconds on the slowed processor. */
export interface FilterCost {
  change: string;
  ms: number;
}

/** Changes in order, from an unfiltered page. */
const CHANGES: [name: string, value: string][] = [
  ['relation', 'precise'],
  ['theme', 'dialogue-2024/4'],
  ['relation', ''],
  ['force', '1'],
  ['theme', ''],
  ['force', '2'],
  ['engagement', 'oci-2016/vi'],
  ['engagement', ''],
];

/**
 * Measures the main-thread work of each change until two frames after it.
 *
 * @param cpuSlowdown factor by which the processor is slowed
 */
export async function measureFilters(
  browser: Browser,
  url: string,
  cpuSlowdown: number,
): Promise<FilterCost[]> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const session = await page.context().newCDPSession(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  const costs: FilterCost[] = [];
  for (const [name, value] of CHANGES) {
    const ms = await mainThreadTime(session, () => change(page, name, value));
    costs.push({ change: `${name}=${value}`, ms });
  }
  await page.close();
  return costs;
}

function change(page: Page, name: string, value: string): Promise<void> {
  return page.evaluate(
    ([filter, chosen]) =>
      new Promise<void>((resolve) => {
        const control = document.querySelector<HTMLSelectElement>(`[name="${filter}"]`);
        if (control === null) throw new Error(`The page has no filter ${filter}.`);
        control.value = chosen ?? '';
        control.dispatchEvent(new Event('change', { bubbles: true }));
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
    [name, value],
  );
}
