// The built site, served, in a browser.
import { chromium, type Browser } from 'playwright';
import { findChromium, launchArguments } from '../../src/editions/pdf/chromium.mjs';
import { startServer } from '../serve/static-server.ts';

/** Serves a built site and opens a browser, runs a function with both, and closes all again. */
export async function withSite(
  root: string,
  run: (browser: Browser, url: string) => Promise<void>,
): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('No Chromium was found: give the path of one in CHROMIUM_PATH.');
  }
  const server = await startServer({ root, basePath: '/', port: 0 });
  const browser = await chromium.launch({ executablePath, args: launchArguments });
  try {
    await run(browser, server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}
