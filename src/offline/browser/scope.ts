/**
 * Address of the root of the site, with a slash at its end; null where the site is not published: a
 * copy opened from disk has no manifest, and nothing of it can be kept.
 */
export function publishedScope(): string | null {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
  return manifest === null || !location.protocol.startsWith('http') ? null : new URL('.', manifest.href).href;
}
