/**
 * French typesetting of what the edition itself writes: ’ for the apostrophe,
 * narrow no-break spaces before `; : ! ?` and inside « ».
 */
export function typeset(text: string): string {
  return text
    .replace(/'/g, '’')
    .replace(/[ \u00A0]([;:!?»])/g, '\u202F$1')
    .replace(/«[ \u00A0]/g, '«\u202F');
}

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
