/**
 * The objects of a PDF as Chromium writes it: one after another, found by one plain table at the end (ISO 32000-1, 7.5).
 * They are changed one by one, and the file is written anew around them.
 */

/** A PDF in one character a byte. */
export interface PdfObjects {
  /** What stands before the first object: the version, and bytes that say the file is binary. */
  head: string;
  /** Each object by its number, from `<<` or another beginning to what stands before `endobj`. */
  objects: ReadonlyMap<number, string>;
  /** The entries of the trailer but for `/Size`, which is counted. */
  trailer: string;
}

const END =
  /xref\s+0 (\d+)\s+((?:\d{10} \d{5} [fn]\s*)+)trailer\s*<<([\s\S]*)>>\s*startxref\s+\d+\s+%%EOF\s*$/;

/** Between the dictionary of a stream and its bytes. */
const STREAM = ' stream\n';

/** @throws Error where the file has another form */
export function readObjects(pdf: Uint8Array): PdfObjects {
  const text = Buffer.from(pdf).toString('latin1');
  const [, , table = '', entries = ''] = END.exec(text) ?? [];
  const offsets = Array.from(table.matchAll(/(\d{10}) \d{5} ([fn])/g), ([, at, kind], number) => ({
    ...{ number, at: Number(at), isUsed: kind === 'n' },
  })).filter(({ isUsed }) => isUsed);
  const objects = new Map<number, string>();
  for (const { number, at } of offsets) {
    const begin = `${number} 0 obj\n`;
    const next = text.indexOf('\nendobj', bodyEnd(text, at + begin.length));
    if (!text.startsWith(begin, at) || next === -1) throw otherForm(`object ${number} is not at its place`);
    objects.set(number, text.slice(at + begin.length, next));
  }
  if (objects.size === 0) throw otherForm('it has no table of objects at its end');
  const first = Math.min(...offsets.map(({ at }) => at));
  return { head: text.slice(0, first), objects, trailer: entries.replace(/\/Size \d+\s*/, '').trim() };
}

/** A stream in two: its dictionary, and its bytes. @throws Error where an object is none */
export function partsOfStream(object: string): { dictionary: string; bytes: Buffer } {
  const begin = object.indexOf(STREAM);
  if (begin === -1) throw otherForm('a stream is missing');
  const dictionary = object.slice(0, begin);
  const from = begin + STREAM.length;
  return { dictionary, bytes: Buffer.from(object.slice(from, from + lengthIn(dictionary)), 'latin1') };
}

/** A stream as an object. @param entries of its dictionary but for its length */
export function streamOf(entries: string, bytes: Buffer): string {
  return `<<${entries}\n/Length ${bytes.length}>>${STREAM}${bytes.toString('latin1')}\nendstream`;
}

/** Where to look for the end of an object: behind its stream, which may hold any bytes. */
function bodyEnd(text: string, from: number): number {
  const object = text.slice(from, text.indexOf('\nendobj', from));
  const stream = object.indexOf(STREAM);
  return stream === -1 ? from : from + stream + STREAM.length + lengthIn(object.slice(0, stream));
}

/** The length of a stream as its dictionary gives it. */
function lengthIn(dictionary: string): number {
  const [, length] = /\/Length (\d+)(?! \d+ R)/.exec(dictionary) ?? [];
  if (length === undefined) throw otherForm('a stream does not say its length');
  return Number(length);
}

/** Writes the file with its objects in the order of their numbers. */
export function writeObjects({ head, objects, trailer }: PdfObjects): Uint8Array {
  const size = Math.max(...objects.keys()) + 1;
  const parts = [head];
  let length = head.length;
  const offsets = new Map<number, number>();
  for (const [number, body] of [...objects].sort(([a], [b]) => a - b)) {
    const part = `${number} 0 obj\n${body}\nendobj\n`;
    offsets.set(number, length);
    parts.push(part);
    length += part.length;
  }
  const lines = Array.from({ length: size }, (_, number) => {
    const at = offsets.get(number);
    return at === undefined ? '0000000000 65535 f \n' : `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  parts.push(
    `xref\n0 ${size}\n${lines.join('')}trailer\n<</Size ${size}\n${trailer}>>\nstartxref\n${length}\n%%EOF\n`,
  );
  return Buffer.from(parts.join(''), 'latin1');
}

/** The file with further entries in the dictionary of an object. @throws Error where it is none */
export function withEntries(file: PdfObjects, number: number, entries: string): PdfObjects {
  const dictionary = file.objects.get(number);
  if (dictionary?.endsWith('>>') !== true) throw otherForm(`object ${number} is no dictionary`);
  const changed = `${dictionary.slice(0, -'>>'.length)}\n${entries}>>`;
  return { ...file, objects: new Map([...file.objects, [number, changed]]) };
}

/** The number of an object that an entry of a dictionary refers to. @throws Error where there is none */
export function referenceIn(dictionary: string, name: string): number {
  const [, number] = new RegExp(String.raw`/${name} (\d+) 0 R`).exec(dictionary) ?? [];
  if (number === undefined) throw otherForm(`/${name} refers to no object`);
  return Number(number);
}

function otherForm(why: string): Error {
  return new Error(`the PDF has another form than that of the Chromium known here: ${why}`);
}
