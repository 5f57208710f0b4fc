/** Paths without their signs of addresses. Used at build time and in browsers. */

/** A path without its `%C3%A9`; null where one stands for no letter. */
export function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
