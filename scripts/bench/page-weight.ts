// Weight of a page: bytes and requests until the network rests, before the reader acts.
import type { Page, Request } from 'playwright';
import { packedSize } from './packed-size.ts';

/** One request, with the bytes of its body, packed as by `packedSize`. */
export interface RequestWeight {
  url: string;
  bytes: number;
}

/** All requests of a page and the sum of their bytes, without headers. */
export interface PageWeight {
  bytes: number;
  requests: RequestWeight[];
}

/**
 * Opens an address with an empty cache and weighs all it loads until the network rests, icon included.
 * @throws Error where the host answers with an error
 */
export async function weighPage(page: Page, url: string): Promise<PageWeight> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();

  const finished: Request[] = [];
  const keep = (request: Request): void => void finished.push(request);
  page.on('requestfinished', keep).on('requestfailed', keep);
  const response = await page.goto(url, { waitUntil: 'networkidle' });
  page.off('requestfinished', keep).off('requestfailed', keep);
  if (response === null || !response.ok()) {
    throw new Error(`${url} answered with status ${response?.status() ?? 'none'}, expected 200.`);
  }

  const icon = await iconAddress(page);
  // Chromium may or may not have loaded the icon by now: weigh it apart, once.
  const addresses = finished
    .map((request) => request.url())
    .filter((url) => /^https?:/.test(url) && url !== icon);
  const requests = await Promise.all([...addresses, ...(icon === null ? [] : [icon])].map(weighRequest));
  return { bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0), requests };
}

async function weighRequest(url: string): Promise<RequestWeight> {
  return { url, bytes: await packedSize(url) };
}

/**
 * Address of the icon a browser with a window would load: the SVG, else the last one linked, else
 * /favicon.ico. Null where it is a `data:` address.
 */
async function iconAddress(page: Page): Promise<string | null> {
  const links = await page.locator('link[rel~="icon"]').evaluateAll((elements) =>
    elements.map((element) => ({
      href: new URL(element.getAttribute('href') ?? '', document.baseURI).href,
      type: element.getAttribute('type'),
    })),
  );
  const vector = links.findLast(({ type, href }) => type === 'image/svg+xml' || /\.svg$/.test(href));
  const address = (vector ?? links.at(-1))?.href ?? new URL('/favicon.ico', page.url()).href;
  return address.startsWith('data:') ? null : address;
}
