/** The Content-Security-Policy of a page from disk, made from that of the page on the web. */

/** Directives dropped from disk, where a page connects to no server. */
const USELESS = new Set(['connect-src', 'worker-src', 'manifest-src']);

/**
 * The policy from disk, stricter than on the web: no digests, since nothing is inline, and no fetching.
 * Forms need `file:`, because for them Firefox takes `'self'` to match no file.
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
