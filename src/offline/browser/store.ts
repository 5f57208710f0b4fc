/**
 * The store of the kept site, one cache of the browser: the contents, each under its digest; the list of
 * the version in force; and the host's last answer. The list is written last and in one step, so that a
 * version is kept whole or not at all.
 */
import { contentPath, isKeptSite, type KeptFile, type KeptSite } from '../kept-site.ts';

/** @param scope address of the root of the site, with a slash at its end */
export function cacheName(scope: string): string {
  return `hors-ligne ${scope}`;
}

/** Key of a content in the cache: an address on the host that is never requested. */
export function contentKey(scope: string, file: KeptFile): string {
  return new URL(contentPath(file), scope).href;
}

function listKey(scope: string): string {
  return new URL('hors-ligne/version-gardee.json', scope).href;
}

function answerKey(scope: string): string {
  return new URL('hors-ligne/version-parue.json', scope).href;
}

/** The list of the version in force; null where none is kept. Rejects where the browser refuses caches. */
export async function keptSite(scope: string): Promise<KeptSite | null> {
  const value = await read(scope, listKey(scope));
  return isKeptSite(value) ? value : null;
}

export async function keptContent(scope: string, file: KeptFile): Promise<Response | undefined> {
  return caches.match(contentKey(scope, file), { cacheName: cacheName(scope) });
}

/** The files of a version whose contents are not kept yet, each content once. */
export async function missingFiles(scope: string, { files }: KeptSite): Promise<KeptFile[]> {
  const contents = new Map(files.map((file) => [contentKey(scope, file), file]));
  if (await caches.has(cacheName(scope))) {
    const cache = await caches.open(cacheName(scope));
    for (const { url } of await cache.keys()) contents.delete(url);
  }
  return [...contents.values()];
}

/** Whether a version or part of one is kept. */
export async function hasBegun(scope: string): Promise<boolean> {
  return caches.has(cacheName(scope));
}

/** Puts a version in force, whose contents must all be kept, then removes all others. */
export async function putInForce(scope: string, site: KeptSite): Promise<void> {
  const cache = await caches.open(cacheName(scope));
  await cache.put(listKey(scope), Response.json(site));
  const needed = new Set([
    listKey(scope),
    answerKey(scope),
    ...site.files.map((file) => contentKey(scope, file)),
  ]);
  for (const request of await cache.keys()) if (!needed.has(request.url)) await cache.delete(request);
}

/** The host's last answer about its version. */
export interface LastAnswer {
  version: string;
  /** In milliseconds since 1970. */
  asked: number;
}

export async function lastAnswer(scope: string): Promise<LastAnswer | null> {
  const { version, asked } = ((await read(scope, answerKey(scope))) ?? {}) as Record<string, unknown>;
  return typeof version === 'string' && typeof asked === 'number' ? { version, asked } : null;
}

/** Stores the host's answer, but only if something is kept: else nothing is left in the browser. */
export async function noteAnswer(scope: string, answer: LastAnswer): Promise<void> {
  if (!(await hasBegun(scope))) return;
  const cache = await caches.open(cacheName(scope));
  await cache.put(answerKey(scope), Response.json(answer));
}

async function read(scope: string, key: string): Promise<unknown> {
  const response = await caches.match(key, { cacheName: cacheName(scope) });
  return (await response?.json().catch(() => null)) ?? null;
}

export async function dropAll(scope: string): Promise<void> {
  await caches.delete(cacheName(scope));
}
