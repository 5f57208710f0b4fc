/**
 * Stands for `fetch` in the scripts of the edition opened from disk, in the reader's browser: answers from
 * the scripts that carry the site's files. The folder and the ZIM ask no server for anything.
 */
import { carrierOf } from './carried-groups.ts';
import type { CarriedFile, CarriedFiles } from './carried.ts';

const loads = new Map<string, Promise<CarriedFiles>>();

/**
 * @param input address of a file below the root of the edition
 * @returns its bytes; status 404 where its script carries no such file
 * @throws TypeError, as where a network fails, when the script is missing or damaged
 */
export async function fetch(input: string | URL): Promise<Response> {
  const root = new URL(document.documentElement.dataset['root'] ?? './', location.href);
  const { pathname } = new URL(input, location.href);
  const isBelow = pathname.startsWith(root.pathname);
  const path = isBelow ? decodeURIComponent(pathname.slice(root.pathname.length)) : '';
  const group = carrierOf(path);
  if (group === null) throw new TypeError(`${pathname} is not carried by this edition`);
  const file = (await load(new URL(group.script, root).href))[path];
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(bytesOf(file, path), { headers: { 'Content-Type': file.type } });
}

/** Loads a script once; one that failed is asked for again the next time. */
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
    // A damaged script loads and hands nothing over; after it has, this changes nothing.
    for (const end of ['load', 'error'])
      script.addEventListener(end, () => {
        script.remove();
        reject(new TypeError(`${address} is missing or damaged`));
      });
    script.src = address;
    document.head.append(script);
  });
}

function bytesOf({ text, base64 = '', crc }: CarriedFile, path: string): Uint8Array<ArrayBuffer> {
  const bytes =
    text === undefined
      ? Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))
      : new TextEncoder().encode(text);
  if (crc32(bytes) !== crc) throw new TypeError(`${path} is damaged`);
  return bytes;
}

/** The checksum that ZIP and PNG have too. */
function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
