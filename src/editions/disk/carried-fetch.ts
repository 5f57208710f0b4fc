/**
 * Replaces `fetch` in the scripts of the edition from disk, in the reader's browser: answers from scripts
 * that carry the site's files, since pages from disk may fetch nothing.
 */
import { carrierOf } from './carried-groups.ts';
import { decoded } from './decoded.ts';
import type { CarriedFile, CarriedFiles } from './carried.ts';

const loads = new Map<string, Promise<CarriedFiles>>();

/**
 * Answers like the browser's `fetch`.
 *
 * @param input address of a file below the root of the edition
 * @returns its bytes; status 404 where its script has no such file
 * @throws TypeError where the script is missing or damaged, as `fetch` does without network
 */
export async function fetch(input: string | URL): Promise<Response> {
  const root = new URL(document.documentElement.dataset['root'] ?? './', location.href);
  const { pathname } = new URL(input, location.href);
  const isBelow = pathname.startsWith(root.pathname);
  const path = isBelow ? decoded(pathname.slice(root.pathname.length)) : null;
  const group = path === null ? null : carrierOf(path);
  if (path === null || group === null) throw new TypeError(`${pathname} is not carried by this edition`);
  const file = (await load(new URL(group.script, root).href))[path];
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(bytesOf(file), { headers: { 'Content-Type': file.type } });
}

/** Loads a script once; after a failure it is loaded again the next time. */
function load(address: string): Promise<CarriedFiles> {
  const known = loads.get(address);
  if (known !== undefined) return known;
  const loading = run(address);
  loads.set(address, loading);
  loading.catch(() => loads.delete(address));
  return loading;
}

function run(address: string): Promise<CarriedFiles> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('porte', (event) => resolve((event as CustomEvent<CarriedFiles>).detail));
    // A damaged script loads without sending its files; after `resolve` this has no effect.
    for (const end of ['load', 'error'])
      script.addEventListener(end, () => {
        script.remove();
        reject(new TypeError(`${address} is missing or damaged`));
      });
    script.src = address;
    document.head.append(script);
  });
}

function bytesOf({ text, base64 = '' }: CarriedFile): Uint8Array<ArrayBuffer> {
  return text === undefined
    ? Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))
    : new TextEncoder().encode(text);
}
