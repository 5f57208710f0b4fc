/** Brings a whole version of the site into this browser, or lets it all go. */
import { DIGEST_LENGTH, WORKER_FILE, type KeptFile, type KeptSite } from '../kept-site.ts';
import { cacheName, contentKey, dropAll, missingFiles, noteAnswer, putInForce } from './store.ts';

/** How many files travel at once. */
const AT_ONCE = 6;

/** Pauses before a file is asked for again, in milliseconds. */
const PAUSES = [500, 2500];

/** How long one file may take, in milliseconds. */
const PATIENCE = 120_000;

/** Facts about the bytes on the way, which do not hold once they are kept. */
const PASSING_HEADERS = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/**
 * Why a version could not be kept: no answer from the host, no room on the device, a file that is not
 * the one listed, stopped by the reader, another window at work, or a browser that refuses.
 */
export type Reason = 'network' | 'room' | 'changed' | 'stopped' | 'busy' | 'refused';

export class KeepingFailed extends Error {
  readonly reason: Reason;
  constructor(reason: Reason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'KeepingFailed';
    this.reason = reason;
  }
}

export interface Order {
  scope: string;
  site: KeptSite;
  /** Stops the work; what has come stays for the next time. */
  signal: AbortSignal;
  /** Told after each file, in bytes; `total` is what was missing at the beginning. */
  onProgress(done: number, total: number): void;
}

/**
 * Fetches what is missing of a version, holds each file against its digest, and only when all are
 * there puts the version in force and registers the service worker.
 *
 * @throws KeepingFailed; the version that was in force then still is
 */
export async function keepSite(order: Order): Promise<void> {
  const { scope, site, signal } = order;
  await inOneWindow(scope, async () => {
    try {
      await fetchMissing(order);
      if (signal.aborted) throw signal.reason;
      await putInForce(scope, site);
      await noteAnswer(scope, { version: site.version, asked: Date.now() });
    } catch (error) {
      throw asFailure(error, signal);
    }
    await register(scope);
  });
}

/** Drops all that is kept, and the service worker. @throws KeepingFailed where another window is at work */
export async function letGo(scope: string): Promise<void> {
  await inOneWindow(scope, async () => {
    const registration = await navigator.serviceWorker.getRegistration(scope);
    if (registration?.scope === scope) await registration.unregister();
    await dropAll(scope);
  });
}

/** Whether the service worker is there to answer from what is kept. */
export async function isRegistered(scope: string): Promise<boolean> {
  return (await navigator.serviceWorker.getRegistration(scope))?.scope === scope;
}

async function inOneWindow(scope: string, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(cacheName(scope), { ifAvailable: true }, async (lock) => {
    if (lock === null) throw new KeepingFailed('busy', 'another window of this browser is at it');
    await work();
  });
}

async function fetchMissing({ scope, site, signal, onProgress }: Order): Promise<void> {
  const missing = await missingFiles(scope, site);
  const total = missing.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  onProgress(done, total);
  const cache = await caches.open(cacheName(scope));
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const waiting = missing.values();
  const bringSome = async (): Promise<void> => {
    for (const file of waiting) {
      if (either.aborted) throw either.reason;
      await bring(cache, scope, file, either);
      done += file.bytes;
      onProgress(done, total);
    }
  };
  const lanes = Array.from({ length: AT_ONCE }, bringSome);
  try {
    await Promise.all(lanes);
  } catch (error) {
    failed.abort(error);
    // Nothing is at work any more when the failure is told.
    await Promise.allSettled(lanes);
    throw error;
  }
}

async function bring(cache: Cache, scope: string, file: KeptFile, signal: AbortSignal): Promise<void> {
  const { response, bytes } = await fetchPatiently(new URL(file.path, scope), signal);
  if ((await digestOf(bytes)) !== file.digest)
    throw response.ok
      ? new KeepingFailed('changed', `${file.path} is not the file that was listed`)
      : new KeepingFailed('network', `${file.path} was answered with ${response.status}`);
  const headers = new Headers(response.headers);
  for (const name of PASSING_HEADERS) headers.delete(name);
  await cache.put(contentKey(scope, file), new Response(bytes, { headers }));
}

async function fetchPatiently(
  address: URL,
  signal: AbortSignal,
): Promise<{ response: Response; bytes: ArrayBuffer }> {
  for (let attempt = 0; ; attempt++) {
    try {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
      const response = await fetch(address, { cache: 'no-store', signal: limit });
      const bytes = await response.arrayBuffer();
      if (response.status < 500 || attempt === PAUSES.length) return { response, bytes };
    } catch (error) {
      if (signal.aborted || attempt === PAUSES.length) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSES[attempt]));
  }
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const base64 = btoa(String.fromCharCode(...digest));
  return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, DIGEST_LENGTH);
}

async function register(scope: string): Promise<void> {
  try {
    const address = new URL(WORKER_FILE, scope);
    await navigator.serviceWorker.register(address, { scope, updateViaCache: 'none' });
    await navigator.serviceWorker.ready;
  } catch (error) {
    throw new KeepingFailed('refused', 'the service worker was not registered', { cause: error });
  }
}

function asFailure(error: unknown, signal: AbortSignal): KeepingFailed {
  if (signal.aborted) return new KeepingFailed('stopped', 'stopped by the reader', { cause: error });
  if (error instanceof KeepingFailed) return error;
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull
    ? new KeepingFailed('room', 'the device has no room left', { cause: error })
    : new KeepingFailed('network', 'a file did not arrive', { cause: error });
}
