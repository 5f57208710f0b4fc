/** Keeps a whole version of the site in this browser, or removes it. */
import { WORKER_FILE } from '../../model/kept-site-files.ts';
import { DIGEST_LENGTH, type KeptFile, type KeptSite } from '../kept-site.ts';
import { cacheName, contentKey, dropAll, missingFiles, noteAnswer, putInForce } from './store.ts';

/** Number of files fetched at once. */
const AT_ONCE = 6;

/** Pauses before each new attempt to fetch a file, in milliseconds. */
const PAUSES = [500, 2500];

/** Longest time for one file, in milliseconds. */
const PATIENCE = 120_000;

/** Headers about the transfer, wrong for a kept file. */
const PASSING_HEADERS = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/**
 * Why a version could not be kept: no answer from the host, storage full, a file that differs from the
 * list, stopped by the reader, another window at work, or refused by the browser.
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

/** What to keep, and how to follow and stop it. */
export interface Order {
  /** Address of the root of the site, with a slash at its end. */
  scope: string;
  site: KeptSite;
  /** Stops the work; files already fetched stay for the next time. */
  signal: AbortSignal;
  /** Called after each file, with bytes fetched so far and bytes missing at the beginning. */
  onProgress(done: number, total: number): void;
}

/**
 * Fetches the missing files of a version and checks each by its digest; when all are kept, puts the
 * version in force and registers the service worker.
 *
 * @throws KeepingFailed; the version in force before then stays in force
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

/**
 * Removes all kept files and the service worker.
 *
 * @throws KeepingFailed where another window is at work
 */
export async function letGo(scope: string): Promise<void> {
  await inOneWindow(scope, async () => {
    const registration = await navigator.serviceWorker.getRegistration(scope);
    if (registration?.scope === scope) await registration.unregister();
    await dropAll(scope);
  });
}

/** Whether the service worker is registered. */
export async function isRegistered(scope: string): Promise<boolean> {
  return (await navigator.serviceWorker.getRegistration(scope))?.scope === scope;
}

/** Waits until no window of this browser is at it. */
export async function whenFree(scope: string): Promise<void> {
  await navigator.locks.request(cacheName(scope), () => undefined);
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
    // Wait for the others to stop before reporting the failure.
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
  await orStopped(cache.put(contentKey(scope, file), new Response(bytes, { headers })), signal);
}

/** Waits for what cannot be stopped, a pause or a store, no longer than the reader does: stores have been seen to hang. */
async function orStopped(work: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop);
  });
  try {
    await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
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
    await orStopped(new Promise((resolve) => setTimeout(resolve, PAUSES[attempt])), signal);
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
