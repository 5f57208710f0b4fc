// What a change of a filter of the concordance costs the main thread of a slow phone.
import type { Browser, CDPSession, Page } from 'playwright';

/** A change of one filter, and the main-thread time it took, in milliseconds of the slowed processor. */
export interface FilterCost {
  change: string;
  ms: number;
}

/** Name and value of each change, one after the other, from an unfiltered page. */
const CHANGES: [name: string, value: string][] = [
  ['relation', 'precise'],
  ['theme', 'dialogue-2024/4'],
  ['relation', ''],
  ['force', '3'],
  ['theme', ''],
  ['force', ''],
  ['engagement', 'oci-2016/vi'],
  ['engagement', ''],
];

/** Work of the main thread in a trace: what the page's script does, and what its changes cost to show. */
const WORK = new Set([
  'EventDispatch',
  'FunctionCall',
  'TimerFire',
  'FireAnimationFrame',
  'RunMicrotasks',
  'MinorGC',
  'MajorGC',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
]);

interface TraceEvent {
  name: string;
  ph: string;
  /** Beginning and length, in microseconds. */
  ts: number;
  dur?: number;
  tid: number;
}

/**
 * Measures each change as the sum of the page's work on its main thread until
 * two frames after it, read from a trace; work inside other work counts once.
 *
 * @param cpuSlowdown how many times slower than this machine the processor is made
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
    const events = await traced(session, () => change(page, name, value));
    costs.push({ change: `${name}=${value}`, ms: workOf(events) / 1000 });
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

async function traced(session: CDPSession, run: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  await run();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/** Microseconds of work on the thread that dispatched the event. */
function workOf(events: TraceEvent[]): number {
  const thread = events.find(({ name }) => name === 'EventDispatch')?.tid;
  const work = events
    .filter(({ name, ph, tid }) => ph === 'X' && tid === thread && WORK.has(name))
    .sort((a, b) => a.ts - b.ts);
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0 } of work) {
    if (ts < end) continue;
    end = ts + dur;
    sum += dur;
  }
  return sum;
}
