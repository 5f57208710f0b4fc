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
