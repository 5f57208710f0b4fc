/**
 * The service worker: answers requests from the kept version, else from the network. It keeps nothing
 * by itself; that is done by the page where the reader asks for it (`keep.ts`).
 */
import { findKept, pathsOf, type KeptPaths } from './find.ts';
import type { NewerVersion } from './message.ts';
import { publishedVersion } from './published.ts';
import { keptContent, keptSite } from './store.ts';

interface LastingEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

interface RequestEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

interface MessageFromPage extends LastingEvent {
  readonly data: unknown;
  readonly source: { postMessage(message: NewerVersion): void } | null;
}

/** The parts of the global scope of a service worker used here; the DOM types for pages lack it. */
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageFromPage) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

const worker = self as unknown as Worker;
const { scope } = worker.registration;
let inForce: Promise<KeptPaths | null> | null = null;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  // `keep.ts` fetches with no-store: those files must come from the network.
  if (request.method !== 'GET' || request.cache === 'no-store' || !request.url.startsWith(scope)) return;
  event.respondWith(answer(request));
});
worker.addEventListener('message', (event) => {
  if (event.data === ('newer?' satisfies NewerVersion)) event.waitUntil(tellNewer(event));
});

async function tellNewer({ source }: MessageFromPage): Promise<void> {
  const kept = await keptSite(scope);
  const version = kept === null ? null : await publishedVersion(scope);
  if (version !== null && version !== kept?.version) source?.postMessage('newer');
}

async function answer(request: Request): Promise<Response> {
  const opensPage = request.mode === 'navigate';
  // The version is chosen when a page opens, so that its files are of the same one. It is one for all tabs: what a page
  // opened before still asks for is looked up in the newer one, and else on the network.
  if (inForce === null || opensPage) inForce = readPaths();
  const paths = await inForce;
  if (paths === null) return fetch(request);
  const found = findKept(paths, request.url);
  if (found?.kind === 'redirect') return Response.redirect(found.address);
  const kept = found === null ? undefined : await keptContent(scope, found.file).catch(() => undefined);
  if (kept !== undefined) return kept;
  return fetch(request).catch(async (error: unknown) => {
    const page = opensPage ? await notFoundPage(paths) : null;
    if (page === null) throw error;
    return page;
  });
}

/** The kept paths, or null: without a readable cache, or with a damaged list in it, the network answers. */
async function readPaths(): Promise<KeptPaths | null> {
  try {
    const site = await keptSite(scope);
    return site === null ? null : pathsOf(site, scope);
  } catch {
    return null;
  }
}

async function notFoundPage(paths: KeptPaths): Promise<Response | null> {
  const found = findKept(paths, new URL('404.html', scope).href);
  const kept = found?.kind === 'file' ? await keptContent(scope, found.file) : undefined;
  return kept === undefined ? null : new Response(kept.body, { status: 404, headers: kept.headers });
}
