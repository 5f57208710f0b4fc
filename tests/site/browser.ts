/** A Chromium for all files of tests that a process runs, and one page in it that the tests of a file share. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll } from 'vitest';
import { findChromium, launchArguments } from '../../src/editions/pdf/chromium.mjs';

let started: Promise<Browser> | null = null;

/** The browser of this process, whose pages close after the last test of the file. It ends with the process. */
export async function openBrowser(): Promise<Browser> {
  started ??= startBrowser();
  const browser = await started;
  afterAll(() => Promise.all(browser.contexts().map((context) => context.close())));
  return browser;
}

async function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error('No Chromium was found: give the path of one in CHROMIUM_PATH.');
  const browser = await chromium.launch({ executablePath, args: launchArguments });
  // One that was stopped is started anew for the next file.
  browser.on('disconnected', () => (started = null));
  return browser;
}

/** How a test looks at the page: size of the window, light or dark. */
interface Look {
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
}

interface PageSettings extends BrowserContextOptions {
  /** Whether each test loads every file anew; else what hashed addresses gave is kept, as for a reader who comes back. */
  emptiesCache?: boolean;
}

/**
 * Gives the tests of one file the same page, each time as new: empty, on a screen, without listeners, routes or stored
 * data. A page of its own for each test would start a process each, which takes half a second.
 *
 * @param settings of the page's context, the same for all tests of the file
 */
export function sharedPage(
  browser: Browser,
  { emptiesCache = false, ...settings }: PageSettings = {},
): (look?: Look) => Promise<Page> {
  let shared: Promise<Page> | null = null;
  return async ({ viewport = widths.desk, colorScheme = 'light' } = {}) => {
    shared ??= browser.newPage(settings);
    const page = await shared;
    page.removeAllListeners();
    await page.unrouteAll();
    await forget(page, emptiesCache);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ media: null, colorScheme });
    return page;
  };
}

/** Leaves a page, and empties what its site stored in the browser. */
async function forget(page: Page, emptiesCache: boolean): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  if (origin !== 'null') await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  if (emptiesCache) await session.send('Network.clearBrowserCache');
  await session.detach();
}

/** What goes wrong on a page from now on: errors of its scripts, and dialogs, which are dismissed. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push(dialog.message());
    void dialog.dismiss();
  });
  return errors;
}

/** Opens an address and waits until its scripts have run and painted. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  const { pathname, searchParams } = new URL(address);
  if (searchParams.has('q')) await page.locator('[data-results][data-answered][aria-busy=false]').waitFor();
  if (searchParams.has('mots')) await page.locator('.marked').waitFor();
  if (pathname.endsWith('/concordance/regard/'))
    await page.locator('[data-side=b] optgroup').first().waitFor({ state: 'attached' });
  if (pathname.endsWith('/dossier/')) await page.locator('[data-entries][aria-busy=false]').waitFor();
  if (pathname.endsWith('/dossier/')) await page.locator('.entries[aria-busy=false]').waitFor();
  if (pathname.endsWith('/telecharger/'))
    await page.locator('[data-offline-more]').filter({ hasText: /\d/ }).waitFor();
}

export const widths = { phone: { width: 320, height: 640 }, desk: { width: 1280, height: 900 } };
