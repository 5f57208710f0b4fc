/** Reads words from an address, in UTF-8 or, from old pages and programs, in Latin-1: `?q=r%E9conciliation`. */

/** What bytes over 127 of Latin-1, as Windows has it, stand for in French words. */
const FRENCH = /^[\u0000-\u007F\u00A0«»°·àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸ‘’“”–—…]*$/u;

/**
 * The value of a parameter; the first where there are several, empty where there is none.
 *
 * @param search the query part of an address, with or without `?`
 */
export function addressValue(search: string, name: string): string {
  const found = search
    .replace(/^\?/, '')
    .split('&')
    .find((part) => part === name || part.startsWith(`${name}=`));
  const written = found?.slice(name.length + 1) ?? '';
  const plain = new URLSearchParams(`v=${written}`).get('v') ?? '';
  if (plain.includes('\uFFFD')) {
    const latin = inLatin(written);
    if (FRENCH.test(latin)) return latin;
  }
  // As `escape()` wrote what Latin-1 lacks.
  return plain.replace(/%u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function inLatin(written: string): string {
  const bytes = Array.from(written.replace(/\+/g, ' ').matchAll(/%([0-9a-f]{2})|[^]/gi), ([sign, code]) =>
    code === undefined ? sign.charCodeAt(0) : parseInt(code, 16),
  );
  return new TextDecoder('windows-1252').decode(new Uint8Array(bytes));
}
