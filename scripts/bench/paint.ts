// Time until a reader sees the text, on a slow machine and a slow network.
import type { Browser, CDPSession, Page } from 'playwright';

/** A reader's network, processor and window. */
export interface Profile {
  /** Kilobits (1000 bits) per second, both ways. */
  kilobitsPerSecond: number;
  /** Least milliseconds from a request to the first byte of its answer. */
  roundTripMs: number;
  /** Factor by which the processor is slower than this machine's. */
  cpuSlowdown: number;
  /** Size of the window, in CSS pixels. */
  viewport: { width: number; height: number };
}

/** Paint of a page, as it reports it. */
export interface Paint {
  /** Largest contentful paint, in milliseconds from the start of the navigation. */
  lcp: number;
  /** Sum of all layout shifts, without unit; at least the usual score, which takes the worst burst only. */
  cls: number;
}

/** A cheap phone on a slow mobile network. */
export const slowPhone: Profile = {
  kilobitsPerSecond: 400,
  roundTripMs: 400,
  cpuSlowdown: 4,
  viewport: { width: 360, height: 640 },
};

interface LayoutShift extends PerformanceEntry {
  value: number;
}

declare global {
  interface Window {
    paintSoFar: () => Paint;
  }
}

/**
 * Opens an address with an empty cache and reads the paint once the network rests.
 * @throws Error where the page does not load within a minute, or paints nothing
 */
export async function measurePaint(browser: Browser, url: string, profile: Profile): Promise<Paint> {
  const context = await browser.newContext({ viewport: profile.viewport });
  try {
    const page = await context.newPage();
    await page.addInitScript(observePaint);
    await slowDown(await context.newCDPSession(page), profile);
    await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
    const paint = await readPaint(page);
    if (paint.lcp === 0) throw new Error(`${url} painted nothing: expected text or an image.`);
    return paint;
  } finally {
    await context.close();
  }
}

/** Slows the network and the processor of a page to those of a profile. */
export async function slowDown(session: CDPSession, profile: Profile): Promise<void> {
  const bytesPerSecond = (profile.kilobitsPerSecond * 1000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: profile.roundTripMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: profile.cpuSlowdown });
}

function readPaint(page: Page): Promise<Paint> {
  return page.evaluate(async () => {
    // Wait two frames for the last paint to be reported.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    return window.paintSoFar();
  });
}

/** Runs in the page before its own scripts: collects paints and layout shifts. */
function observePaint(): void {
  const paint = { lcp: 0, cls: 0 };
  const onPaint = (entries: PerformanceEntry[]): void => {
    paint.lcp = entries.at(-1)?.startTime ?? paint.lcp;
  };
  const onShift = (entries: PerformanceEntry[]): void => {
    for (const entry of entries) paint.cls += (entry as LayoutShift).value;
  };
  const paints = new PerformanceObserver((list) => onPaint(list.getEntries()));
  const shifts = new PerformanceObserver((list) => onShift(list.getEntries()));
  paints.observe({ type: 'largest-contentful-paint', buffered: true });
  shifts.observe({ type: 'layout-shift', buffered: true });
  window.paintSoFar = () => {
    onPaint(paints.takeRecords());
    onShift(shifts.takeRecords());
    return paint;
  };
}
