/** Paths in the patterns of servers. */

/** A path as a regular expression that only itself fits: `/edition\.v2/`. */
export function exactly(path: string): string {
  return path.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
