/** A Chromium or a Firefox that opens files from disk, and tells what goes wrong on their pages. */
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findChromium, launchArguments } from '../../src/editions/pdf/chromium.mjs';
import { findFirefox } from '../../scripts/setup/find-firefox.mjs';

export const browserNames = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

export interface Watched {
  page: Page;
  /** What went wrong since it was last asked: errors told, files that failed, requests to other places. */
  faults(): Promise<string[]>;
}

export async function launchBrowser(browser: BrowserName): Promise<Browser> {
  const executablePath = browser === 'chrome' ? findChromium() : findFirefox();
  if (executablePath === null)
    throw new Error(
      `No ${browser} was found: give the path of one in ${browser === 'chrome' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'}.`,
    );
  return launch({ browser, executablePath, args: browser === 'chrome' ? launchArguments : [] });
}

declare global {
  interface Window {
    /** What the page itself noticed. */
    noticed?: string[];
  }
}

/** @param allowed what the address of each request must begin with */
export async function openTab(browser: Browser, allowed: string): Promise<Watched> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const told: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) told.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) =>
    told.push(`error: ${error instanceof Error ? error.message : String(error)}`),
  );
  page.on('request', (request) => {
    // A browser's own style sheets have fonts in data: addresses.
    if (![allowed, 'data:'].some((beginning) => request.url().startsWith(beginning)))
      told.push(`elsewhere: ${request.url()}`);
  });
  page.on('requestfailed', (request) => told.push(`failed: ${request.url()}`));
  // Firefox tells its driver nothing of files that are not there, nor of what a policy refuses.
  await page.evaluateOnNewDocument(() => {
    const noticed: string[] = (window.noticed = []);
    addEventListener(
      'error',
      ({ target }) => {
        if (target instanceof Element) noticed.push(`failed: ${target.outerHTML}`);
      },
      true,
    );
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      noticed.push(`refused: ${violatedDirective} ${blockedURI}`),
    );
    addEventListener('unhandledrejection', ({ reason }) => noticed.push(`rejected: ${String(reason)}`));
  });
  return {
    page,
    async faults() {
      const noticed = await page.evaluate(() => window.noticed?.splice(0) ?? ['the page was not watched']);
      return [...told.splice(0), ...noticed];
    },
  };
}
