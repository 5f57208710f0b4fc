/** Prints a document with Chromium. */
import { chromium } from 'playwright';
import { findChromium, launchArguments } from './chromium.mjs';
import type { Element } from '../../components/tree.ts';
import { toXmlFile } from '../../components/xml.ts';
import { MissingTool } from '../missing-tool.ts';

export type Print = (root: Element) => Promise<Uint8Array>;

/** Address given to the document: no host can have this name, so that no request leaves the machine. */
const ADDRESS = 'http://edition.invalid/';

/**
 * Runs a task with a browser that prints.
 *
 * @param files files a document may load: paths on this machine, by address relative to its own
 * @param find finds the executable of the browser; null where there is none
 * @throws MissingTool where this machine has no Chromium
 */
export async function withPrinter<T>(
  files: ReadonlyMap<string, string>,
  task: (print: Print) => Promise<T>,
  find: () => string | null = findChromium,
): Promise<T> {
  const executablePath = find();
  if (executablePath === null)
    throw new MissingTool(
      'Chromium',
      'install Chromium or Chrome, give the path of one in CHROMIUM_PATH, or run `node scripts/setup.mjs --browser`',
    );
  const browser = await chromium.launch({ executablePath, args: launchArguments });
  try {
    return await task(async (root) => {
      const page = await browser.newPage();
      try {
        // Sent as XML, to be parsed exactly as printed. Requests for anything else are refused.
        await page.route('**/*', (route) => {
          const address = route.request().url();
          if (address === ADDRESS)
            return route.fulfill({ contentType: 'application/xhtml+xml', body: toXmlFile(root) });
          const path = files.get(address.slice(ADDRESS.length));
          return path === undefined ? route.abort() : route.fulfill({ path });
        });
        await page.goto(ADDRESS, { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready);
        return await page.pdf({
          tagged: true,
          outline: true,
          preferCSSPageSize: true,
          printBackground: true,
        });
      } finally {
        await page.close();
      }
    });
  } finally {
    await browser.close();
  }
}
