/** Page numbers of the named destinations of a PDF, read from the file itself. */
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageNumbers } from './document.ts';

/** Opens a PDF. The bytes given are left as they are. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
}

/** Page numbers by named destination, whose name is the id of its element. */
export async function pagesOfDestinations(bytes: Uint8Array): Promise<PageNumbers> {
  const document = await openPdf(bytes);
  try {
    const pages = new Map<string, number>();
    for (const [name, destination] of await document.getDestinations()) {
      const page: unknown = destination[0];
      if (isReference(page)) pages.set(name, (await document.getPageIndex(page)) + 1);
    }
    return pages;
  } finally {
    await document.loadingTask.destroy();
  }
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}
