/**
 * What a PDF says of its authors and its subject, as Chromium says neither. Added as the format adds changes (ISO 32000-1,
 * 7.5.6): the bytes before stay as they are, and a new information dictionary stands behind them.
 */

/** Who wrote the texts, and what they are about. */
export interface Authorship {
  author: string;
  subject: string;
}

const TRAILER =
  /trailer\s*<<\/Size (\d+)\s+\/Root (\d+ \d+ R)\s+\/Info (\d+) 0 R>>\s*startxref\s+(\d+)\s+%%EOF\s*$/;

/** @throws Error where the file ends otherwise than the PDF of a Chromium known here */
export function withAuthorship(pdf: Uint8Array, { author, subject }: Authorship): Uint8Array {
  // One byte a character, so that places in the string are places in the file.
  const text = Buffer.from(pdf).toString('latin1');
  const [, size = '', root = '', info = '', before = ''] = TRAILER.exec(text) ?? [];
  const start = text.indexOf(`\n${info} 0 obj\n<<`) + 1;
  const end = text.indexOf('>>\nendobj', start);
  if (info === '' || start === 0 || end === -1)
    throw new Error(
      'the PDF has no trailer with an information dictionary at its end: this Chromium writes another form of PDF than the one known here',
    );
  const entries = `\n/Author ${textString(author)}\n/Subject ${textString(subject)}`;
  const changed = `${text.slice(start, end)}${entries}>>\nendobj\n`;
  const gap = text.endsWith('\n') ? '' : '\n';
  const at = String(text.length + gap.length).padStart(10, '0');
  const list = `xref\n${info} 1\n${at} 00000 n \ntrailer\n<</Size ${size}\n/Root ${root}\n/Info ${info} 0 R\n/Prev ${before}>>\n`;
  const listAt = text.length + gap.length + changed.length;
  return Buffer.from(`${text}${gap}${changed}${list}startxref\n${listAt}\n%%EOF\n`, 'latin1');
}

/** A text string in UTF-16, in hexadecimal: what any text can be, without a sign that ends it. */
function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  );
  return `<feff${units.join('')}>`;
}
