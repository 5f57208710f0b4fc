/**
 * The scope of the service worker: the address of the root of the site, with a slash at its end. Null
 * for a copy opened from disk, which has no manifest and cannot be kept.
 */
export function publishedScope(): string | null {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
  return manifest === null || !location.protocol.startsWith('http') ? null : new URL('.', manifest.href).href;
}
