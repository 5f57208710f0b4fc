/** Ids and short references, made from printed markers. They never change. */

/** Id and anchor of the correspondence of two provisions: `oci-2016-ii--dialogue-2024-1-14`. */
export function correspondenceId(from: string, to: string): string {
  return `${from}--${to}`.replaceAll('/', '-');
}

/** Short reference: `DIM 4.66`, `OCI ii`. A number that begins with its division's is not prefixed: `1.7`. */
export function shortReference(siglum: string, num: string, divisionNum: string | null): string {
  const own = divisionNum !== null && !num.startsWith(`${divisionNum}.`) ? `${divisionNum}.${num}` : num;
  return `${siglum} ${own}`;
}

/** The last part of an address, from a number as printed: `66`, `1.7`, `2-bis`, `l-111-1`. */
export function segmentOf(num: string): string {
  return (
    num
      .toLowerCase()
      // A dot between two numbers is kept, as in `1.7` and `1.a`; behind a letter it ends an abbreviation.
      .replace(/\.(?![a-z0-9])|(?<![0-9])\./gu, '-')
      .replace(/[^a-z0-9.]+/gu, '-')
      .replace(/^-|-$/gu, '')
  );
}
