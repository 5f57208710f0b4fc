/** What keeps a site from being opened from disk. */
export interface Fault {
  /** File it stands in, from the root of the site. */
  file: string;
  /** Attribute, element or statement. */
  where: string;
  /** Address concerned; empty where there is none. */
  address: string;
  why: string;
}

/** One line a fault: `methode/index.html: href="/x/" leads to x/index.html, which is not there`. */
export function tellFault({ file, where, address, why }: Fault): string {
  return `${file}: ${address === '' ? where : `${where}="${address}"`} ${why}`;
}
