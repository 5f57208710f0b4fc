/** A Chromium for the tests of one file. */
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll } from 'vitest';
import { findChromium, launchArguments } from '../../src/editions/pdf/chromium.mjs';

/** Starts a browser that closes after the last test of the file. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error('No Chromium was found: give the path of one in CHROMIUM_PATH.');
  const browser = await chromium.launch({ executablePath, args: launchArguments });
  afterAll(() => browser.close());
  return browser;
}

/** Opens an address and waits until its scripts have run and painted. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  const { pathname, searchParams } = new URL(address);
  if (searchParams.has('q')) await page.locator('[data-results][data-answered][aria-busy=false]').waitFor();
  if (searchParams.has('mots')) await page.locator('.marked').waitFor();
  if (pathname.endsWith('/telecharger/'))
    await page.locator('[data-offline-more]').filter({ hasText: /\d/ }).waitFor();
}

export const widths = { phone: { width: 320, height: 640 }, desk: { width: 1280, height: 900 } };
