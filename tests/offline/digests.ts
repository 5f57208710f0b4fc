/** Digests of a site's files, as a browser has them and as they lie in a folder. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';

/** First characters of the SHA-256 of each path as fetched by the page; the error where it fails. */
export function digestsIn(page: Page, paths: string[]): Promise<string[]> {
  return page.evaluate(async (paths) => {
    const root = document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '';
    const digestOf = async (path: string) => {
      const bytes = await (await fetch(new URL(path, new URL('.', root)))).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return btoa(String.fromCharCode(...digest))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .slice(0, 22);
    };
    const found: string[] = [];
    for (const path of paths) found.push(await digestOf(path).catch((error: unknown) => String(error)));
    return found;
  }, paths);
}

export function digestOfFile(root: string, path: string): string {
  const file = join(root, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 22);
}
