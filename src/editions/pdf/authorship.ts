/** What a PDF says of its authors and its subject, as Chromium says neither. */
import { withEntries, referenceIn, type PdfObjects } from './objects.ts';

/** Who wrote the texts, and what they are about. */
export interface Authorship {
  author: string;
  subject: string;
}

/** @throws Error where the file has no information dictionary */
export function withAuthorship(file: PdfObjects, { author, subject }: Authorship): PdfObjects {
  const entries = `/Author ${textString(author)}\n/Subject ${textString(subject)}`;
  return withEntries(file, referenceIn(file.trailer, 'Info'), entries);
}

/** A text string in UTF-16, in hexadecimal: what any text can be, without a sign that ends it. */
export function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  );
  return `<feff${units.join('')}>`;
}
