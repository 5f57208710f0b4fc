/**
 * Checksum of a text against damage, not against intent: FNV-1a (Fowler, Noll
 * and Vo) over UTF-16 code units, 32 bits as 8 hexadecimal digits. Texts that
 * differ in one code unit always have different sums.
 */
export function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
