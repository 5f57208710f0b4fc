/**
 * A sum that differs wherever one letter does: FNV-1a over UTF-16 code units
 * (Fowler, Noll and Vo), 32 bits in hexadecimal. It guards against damage,
 * not against intent.
 */
export function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
