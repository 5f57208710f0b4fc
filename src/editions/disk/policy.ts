/** The Content-Security-Policy of a page opened from disk, made from that of the page on the web. */

/** What a page from disk cannot use, and so need not be allowed: it asks no server. */
const USELESS = new Set(['connect-src', 'worker-src', 'manifest-src']);

/**
 * Stricter than on the web: nothing stands inline any more, so no digest is named, and nothing is fetched.
 * Firefox takes `'self'` for no file where a form leads, hence `file:`.
 */
export function policyFromDisk(policy: string): string {
  return policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name = '']) => name !== '' && !USELESS.has(name))
    .map(([name = '', ...sources]) => [name, ...sourcesFromDisk(name, sources)].join(' '))
    .join(';');
}

function sourcesFromDisk(name: string, sources: readonly string[]): string[] {
  if (name === 'form-action') return [...sources, 'file:'];
  if (name !== 'script-src' && name !== 'style-src') return [...sources];
  return ["'self'", ...sources.filter((source) => source !== "'self'" && !source.startsWith("'sha256-"))];
}
