/** The version published on the host. */
import { KEPT_SITE_FILE } from '../../model/kept-site-files.ts';
import { isKeptSite, type KeptSite } from '../kept-site.ts';
import { lastAnswer, noteAnswer } from './store.ts';

/** How long an answer of the host is taken for true, in milliseconds: half a day. */
const FRESH = 12 * 60 * 60 * 1000;

/** Longest wait for the host, in milliseconds. */
const PATIENCE = 20_000;

/** Fetches the list of the published version. Rejects without network, and where the answer is no such list. */
export async function publishedSite(scope: string, stop?: AbortSignal): Promise<KeptSite> {
  const limit = AbortSignal.timeout(PATIENCE);
  const response = await fetch(new URL(KEPT_SITE_FILE, scope), {
    cache: 'no-cache',
    signal: stop === undefined ? limit : AbortSignal.any([stop, limit]),
  });
  const value: unknown = response.ok ? await response.json() : null;
  if (!isKeptSite(value)) throw new Error(`${KEPT_SITE_FILE} is not what was expected`);
  await noteAnswer(scope, { version: value.version, asked: Date.now() });
  return value;
}

/** The published version, asked for at most twice a day; null where unknown. */
export async function publishedVersion(scope: string): Promise<string | null> {
  const last = await lastAnswer(scope);
  if (last !== null && Math.abs(Date.now() - last.asked) < FRESH) return last.version;
  const site = await publishedSite(scope).catch(() => null);
  return site?.version ?? last?.version ?? null;
}
