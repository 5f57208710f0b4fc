/** The words of each page that a browser prints. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Whole points of a sheet of A4, upright and across. */
const upright = [595, 842];
export const across = [842, 595];

/** @param sheet the size that each page has to have */
export async function printedWords(page: Page, sheet = upright): Promise<string[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const file = await getDocument({ data, verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const one = await file.getPage(number);
    const [, , width = 0, height = 0] = one.view;
    expect([Math.round(width), Math.round(height)]).toEqual(sheet);
    const { items } = await one.getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    pages.push(words.replace(/\s+/gu, ' '));
  }
  return pages;
}
