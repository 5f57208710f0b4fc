// What a page loads while a reader acts: bytes on the wire, headers included, as from hosts that pack with gzip.
import type { Page } from 'playwright';

export interface Sent {
  url: string;
  bytes: number;
  /** The `Content-Encoding` of the answer. */
  encoding: string | null;
}

export interface Traffic {
  requests: Sent[];
  bytes: number;
}

/** How long the network must rest, in milliseconds, and how long this is waited for. */
const REST = 250;
const PATIENCE = 30_000;

/**
 * Follows the requests of a page from now on.
 *
 * @returns a function that runs another and gives the traffic until the network rests
 */
export async function followTraffic(page: Page): Promise<(act: () => Promise<unknown>) => Promise<Traffic>> {
  const requests = new Map<string, Sent>();
  const open = new Set<string>();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setExtraHTTPHeaders', { headers: { 'Accept-Encoding': 'gzip' } });
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('http')) return;
    open.add(requestId);
    requests.set(requestId, { url: request.url, bytes: 0, encoding: null });
  });
  session.on('Network.responseReceived', ({ requestId, response: { headers } }) => {
    const known = requests.get(requestId);
    if (known !== undefined)
      known.encoding = headers['Content-Encoding'] ?? headers['content-encoding'] ?? null;
  });
  const end = ({ requestId, encodedDataLength }: { requestId: string; encodedDataLength?: number }) => {
    const known = requests.get(requestId);
    open.delete(requestId);
    if (known !== undefined) known.bytes = encodedDataLength ?? 0;
  };
  session.on('Network.loadingFinished', end);
  session.on('Network.loadingFailed', end);
  return async (act) => {
    requests.clear();
    await act();
    await rested(page, open);
    const all = [...requests.values()];
    return { requests: all, bytes: all.reduce((sum, { bytes }) => sum + bytes, 0) };
  };
}

/** A request's end may be reported after its result is shown. */
async function rested(page: Page, open: ReadonlySet<string>): Promise<void> {
  const late = performance.now() + PATIENCE;
  let since = performance.now();
  while (performance.now() - since < REST) {
    if (open.size > 0) since = performance.now();
    if (since > late) throw new Error(`${open.size} requests have not ended.`);
    await page.waitForTimeout(REST / 10);
  }
}
