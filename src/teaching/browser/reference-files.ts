/** A cited thing as a file for reference managers: CSL-JSON, RIS, and BibTeX with the fields that BibLaTeX adds. */
import { cslOf, type CitedItem } from '../cited-item.ts';
import type { FileExtension } from '../file-formats.ts';

/** A thing that was read somewhere, on a day. */
export interface Consulted {
  item: CitedItem;
  /** Name of the entry and of the file: letters, figures and hyphens. */
  id: string;
  /** Public address; null where the edition is read from disk or from a book. */
  address: string | null;
  day: Date;
}

const writers: Record<FileExtension, (consulted: Consulted) => string> = { bib, ris, json };

/** The content of a file of a format. */
export function referenceFile(extension: FileExtension, consulted: Consulted): string {
  return writers[extension](consulted);
}

function json({ item, id, address, day }: Consulted): string {
  const accessed = { 'date-parts': [[day.getFullYear(), day.getMonth() + 1, day.getDate()]] };
  const csl = cslOf(item, { id, ...(address !== null && { URL: address }), accessed });
  return `${JSON.stringify([csl], null, 2)}\n`;
}

const BIB_TYPES = { report: 'techreport', chapter: 'incollection', webpage: 'online' };

function bib({ item, id, address, day }: Consulted): string {
  const [year, month] = item.date?.split('-') ?? [];
  const publisher = { report: 'institution', chapter: 'publisher', webpage: 'organization' }[item.type];
  const fields = [
    ['author', item.author],
    ['title', item.title],
    ['booktitle', item.container],
    ['edition', item.edition],
    [publisher, item.publisher],
    ['address', item.place],
    // BibLaTeX has a day only in `date`, which it takes before the year and the month of BibTeX.
    ['date', item.date],
    ['year', year],
    ['month', month],
    ['language', babelName(item.language)],
    ['langid', babelName(item.language)],
    ['url', address],
    ['urldate', isoDay(day)],
  ] as const;
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${bibValue(name, value)}`] : []));
  return `@${BIB_TYPES[item.type]}{${id},\n${lines.join(',\n')}\n}\n`;
}

/** Braced twice: the name of a body is not parted, and titles keep their capitals. */
const PROTECTED = new Set(['author', 'title', 'booktitle']);
/** Macros of BibTeX, to which styles give their words. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Signs that TeX reads as commands are escaped, but in an address, which it takes as it is. */
function bibValue(name: string, value: string): string {
  if (name === 'month') return MONTHS[Number(value) - 1] ?? `{${value}}`;
  if (name === 'url') return `{${value.replace(/[{}\\\s]/g, encodeURIComponent)}}`;
  const plain = onOneLine(value).replace(/[%#&$_{}\\~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);
  return PROTECTED.has(name) ? `{{${plain}}}` : `{${plain}}`;
}

/** A language by the name that babel has for it, by which TeX hyphenates; its code where that is not known. */
function babelName(language: string): string {
  return { fr: 'french', en: 'english' }[language.slice(0, 2)] ?? language;
}

function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

const RIS_TYPES = { report: 'RPRT', chapter: 'CHAP', webpage: 'ELEC' };

function ris({ item, id, address, day }: Consulted): string {
  const date =
    item.date === null
      ? null
      : `${item.date.replaceAll('-', '/')}${'/'.repeat(4 - item.date.split('-').length)}`;
  const consulted = `${isoDay(day).replaceAll('-', '/')}/`;
  const lines = [
    ['TY', RIS_TYPES[item.type]],
    ['ID', id],
    ['AU', item.author],
    ['TI', item.title],
    ['T2', item.container],
    ['ET', item.edition],
    ['PB', item.publisher],
    ['CY', item.place],
    ['PY', item.date?.slice(0, 4)],
    ['DA', date],
    ['LA', item.language],
    ['UR', address],
    ['Y2', consulted],
    // Where RIS has the day for a web page.
    ['M1', item.type === 'webpage' ? consulted : null],
  ] as const;
  return `${lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${onOneLine(value)}\r\n`] : [])).join('')}ER  - \r\n`;
}

/** `2026-11-27`, the day as the reader's clock has it. */
function isoDay(day: Date): string {
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((figure) => String(figure).padStart(2, '0'))
    .join('-');
}
