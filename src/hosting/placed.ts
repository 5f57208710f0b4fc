/** Where a server finds the site, and where it serves it. */
export interface Placed {
  /** Path the site is served under, with a slash at both ends. */
  base: string;
  /** Folder of the built site, without a slash at its end. */
  folder: string;
  /** What the server listens on, in its own words: `80`, `127.0.0.1:8080`, `edition.example`. */
  listen: string;
}
