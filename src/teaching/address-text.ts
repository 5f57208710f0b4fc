/**
 * Texts in the address of a dossier, of the signs that messages leave whole: letters, figures, `-`, `_` and `.`. A text
 * stays nearly as long as it is and can be read, which percent signs or base64 would not allow:
 * `Lisez_chaque_clause_de_2016.p` is `Lisez chaque clause de 2016,`.
 *
 * Letters a–z, figures and hyphens stand for themselves, `_` for a space, `.` and a letter for one of the signs below,
 * `.u` and a number in base 16 and `.` for any other. This table never changes: addresses were sent with it.
 */

const SIGNS: Record<string, string> = {
  e: 'é',
  g: 'è',
  c: 'ê',
  d: 'ë',
  a: 'à',
  b: 'â',
  k: 'ç',
  i: 'î',
  j: 'ï',
  o: 'ô',
  f: 'œ',
  w: 'ù',
  v: 'û',
  E: 'É',
  G: 'È',
  A: 'À',
  K: 'Ç',
  t: '.',
  p: ',',
  s: ';',
  l: ':',
  q: '?',
  x: '!',
  y: '’',
  z: "'",
  m: '«',
  n: '»',
  N: '\u00A0',
  F: '\u202F',
  L: '(',
  R: ')',
  Q: '"',
  D: '–',
  T: '…',
  S: '/',
  H: '#',
  U: '_',
  r: '\n',
};

const CODES = new Map(Object.entries(SIGNS).map(([code, sign]) => [sign, `.${code}`]));

export function textToAddress(text: string): string {
  return Array.from(text, (sign) => {
    if (/[A-Za-z0-9-]/.test(sign)) return sign;
    if (sign === ' ') return '_';
    return CODES.get(sign) ?? `.u${(sign.codePointAt(0) ?? 0).toString(16)}.`;
  }).join('');
}

/** The text of a part of an address; null where it is none. */
export function textFromAddress(written: string): string | null {
  if (!/^(?:[A-Za-z0-9_-]|\.u[0-9a-f]{1,6}\.|\.[A-Za-tv-z])*$/.test(written)) return null;
  const signs = (written.match(/[A-Za-z0-9-]|_|\.u[0-9a-f]+\.|\.[A-Za-z]/g) ?? []).map(signOf);
  return signs.includes(null) ? null : signs.join('');
}

/** The sign that one code stands for; null for none. */
function signOf(code: string): string | null {
  if (code === '_') return ' ';
  if (code.length < 2) return code;
  const number = /^\.u(.+)\.$/.exec(code)?.[1];
  if (number === undefined) return SIGNS[code.slice(1)] ?? null;
  const point = Number.parseInt(number, 16);
  return point > 0x10ffff ? null : String.fromCodePoint(point);
}
