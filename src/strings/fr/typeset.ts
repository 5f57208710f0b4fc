/**
 * French typesetting of what the edition itself writes: ’ for the apostrophe,
 * narrow no-break spaces before `; : ! ?` and inside « », and no-break spaces
 * between a count and what it counts (`30 correspondances`, `20 septembre`) and
 * between a short word and a year (`de 2024`).
 */
export function typeset(text: string): string {
  return text
    .replace(/'/g, '’')
    .replace(/[ \u00A0]([;:!?»])/g, '\u202F$1')
    .replace(/«[ \u00A0]/g, '«\u202F')
    .replace(COUNTED, '$1$2\u00A0')
    .replace(YEAR, '$1$2\u00A0');
}

/** A number of up to three digits, or parted in thousands (a longer one is a year), and what it counts rather than a word that goes on: `25 sur 38`; with what stands before, since old browsers cannot look back. */
const COUNTED =
  /(^|[^\p{L}\d./-])(\d{1,3}(?:\u202F\d{3})*) (?=\p{Ll})(?!(?:à|au|aux|avec|d|dans|de|des|du|en|et|l|la|le|les|ou|par|pour|qui|sans|sur)(?!\p{L}))/gu;

/** A year after a word of up to four letters, a preposition or a month. */
const YEAR = /(^|[^\p{L}])(\p{L}{1,4}) (?=[12]\d{3}(?![\d\u202F]))/gu;

/** Typesets every string of a dictionary and what its functions return. */
export function typesetAll<T extends Record<string, unknown>>(dictionary: T): T {
  const entries = Object.entries(dictionary).map(([key, value]): [string, unknown] => {
    if (typeof value === 'string') return [key, typeset(value)];
    if (typeof value === 'function') {
      const say = value as (...args: unknown[]) => string;
      return [key, (...args: unknown[]) => typeset(say(...args))];
    }
    return [key, value];
  });
  return Object.fromEntries(entries) as T;
}
