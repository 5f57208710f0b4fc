/** A Chromium or a Firefox that opens files from disk and reports the faults of their pages. */
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findChromium, launchArguments } from '../../src/editions/pdf/chromium.mjs';
import { findFirefox } from '../../scripts/setup/browsers.mjs';

export const browserNames = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

export interface Watched {
  page: Page;
  /** Faults since the last call: errors, files that failed, requests elsewhere. */
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
    /** Faults the page itself has collected. */
    noticed?: string[];
  }
}

/** @param allowed beginning that the address of every request must have */
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
  // Firefox reports neither missing files nor refusals of a policy to its driver: collect them in the page.
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
