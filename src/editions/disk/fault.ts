/** Something in the site that does not work from disk. */
export interface Fault {
  /** Path of the file it is in, from the root of the site. */
  file: string;
  /** Name of the attribute or element. */
  where: string;
  /** Address concerned; empty where there is none. */
  address: string;
  why: string;
}

/** Prints a fault on one line: `methode/index.html: href="/x/" leads to x/index.html, which is not there`. */
export function tellFault({ file, where, address, why }: Fault): string {
  return `${file}: ${address === '' ? where : `${where}="${address}"`} ${why}`;
}
