/** Words as programs wrote them that took one writing for another: `r%C3%A9fugi%C3%A9s`, `rÃ©fugiÃ©s`, `r&eacute;fugi&eacute;s`. */
import { addressValue } from '../address-value.ts';

/** The address of a search: its words are what is asked. */
const SEARCHED = /\S*[?&]q=([^&#\s]*)\S*|^q=(\S+)$/i;
/** What an address has before the words in it: `https://…/sujets/femmes/`. */
const HOST = /https?:\/\/[^\s/]+\/?/gi;
const SUBJECTS = /(^|[\s/])sujets?\/(?=\S)/gi;
const PERCENT = /(?:%[0-9a-f]{2})+/gi;
/** Written twice: `%25C3%25A9`, `&amp;eacute;`. */
const TWICE = /(%)25(?=[0-9a-f]{2})|(&)amp;(?=#?\w+;)/gi;
const ENTITY = /&(?:#(\d{2,6})|#x([0-9a-f]{2,5})|([a-z]{2,6}));/gi;
/** Names of letters with accents end so; the sign that Unicode puts behind the letter. */
const ACCENTS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
};
const NAMED: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: '\u2019', lsquo: '\u2018', rsquo: '\u2019' },
  ...{ laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', nbsp: ' ', oelig: 'œ', OElig: 'Œ', hellip: '\u2026' },
};
/** Letters in UTF-8 read as those of Windows, once or twice. */
const MISREAD = /[ÂÃÅâ][^\0-\x7F]+/g;
/** A lost sign: behind an elided word an apostrophe, in other words mostly an é. */
const LOST_APOSTROPHE = /((?:^|[^\p{L}])(?:[cdjlmnst]|qu))\uFFFD(?=[aeiouyhAEIOUYHÉÈÊ])/gu;
const LOST = /(^|\p{L})\uFFFD(?=\p{Ll}|$|\s)/gu;
/** Bytes from 128 on as Windows shows them. */
const WINDOWS = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128));

/** What files of references set before a field: `@techreport{`, `title = {{`, `TI  - `; and the braces of their values. */
const FIELDS = /@\w+(?=\{)|(?:^|[\s,])[a-z]+ ?= ?(?=[{"])|(?:^|\s)[A-Z][A-Z0-9] {1,2}- |[{}]+/g;

/** Without the signs of files of references, BibTeX and RIS. */
export function withoutFields(text: string): string {
  return text.replace(FIELDS, ' ');
}

/** The text with such writings undone; what is none stays. */
export function decoded(text: string): string {
  return (
    withoutFields(text)
      .replace(SEARCHED, (_, inside?: string, alone?: string) => (inside ?? alone ?? '').replaceAll('+', ' '))
      .replace(HOST, '')
      .replace(TWICE, '$1$2')
      .replace(SUBJECTS, '$1')
      .replace(PERCENT, (written) => addressValue(`v=${written}`, 'v'))
      .replace(ENTITY, (written, tens?: string, hex?: string, name?: string) =>
        name === undefined
          ? character(tens === undefined ? parseInt(hex ?? '', 16) : Number(tens))
          : named(name, written),
      )
      // The no-break space of `Ã\u00A0` has become a space.
      .replace(/Ã(?= )/g, 'à')
      .replace(MISREAD, (signs) => inUtf8(signs).replace(MISREAD, inUtf8))
      .replace(LOST_APOSTROPHE, '$1\u2019')
      .replace(LOST, '$1e')
      .normalize('NFC')
  );
}

function character(code: number): string {
  return code < 32 || code > 0xffff ? ' ' : String.fromCharCode(code);
}

function named(name: string, written: string): string {
  const accent = ACCENTS[name.slice(1)];
  return accent === undefined ? (NAMED[name] ?? written) : name.charAt(0) + accent;
}

/** Signs that are the bytes of others, read as those; any others as they are. */
function inUtf8(signs: string): string {
  const bytes = [...signs].map((sign) => {
    const place = WINDOWS.indexOf(sign);
    return place === -1 ? sign.charCodeAt(0) : place + 128;
  });
  if (bytes.some((byte) => byte > 255)) return signs;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return signs;
  }
}
