/** Which encodings a browser accepts, by its `Accept-Encoding` (RFC 9110, section 12.5.3). */

/** Whether a browser takes content in an encoding: named, or meant by `*`, and not with a weight of 0. */
export function accepts(header: string | string[] | undefined, encoding: string): boolean {
  const offers = String(header ?? '')
    .split(',')
    .map((offer) => offer.split(';').map((part) => part.trim().toLowerCase()));
  const offer = offers.find(([name]) => name === encoding) ?? offers.find(([name]) => name === '*');
  if (offer === undefined) return false;
  const weight = offer.find((part) => part.startsWith('q='))?.slice(2);
  return weight === undefined || Number(weight) > 0;
}
