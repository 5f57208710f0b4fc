/** Pages of a PDF as a program reads them: their words and links, what is marked in them, and their part of the tree. */
import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PrintedPage {
  /** Pieces of text, one for each run of one style. */
  runs: string[];
  /** The pieces between the head and the foot of the page. */
  body: string[];
  /** Addresses of all links on the page. */
  addresses: string[];
  width: number;
  height: number;
}

/** Heights of the margins with running head and page number, in points. */
const HEAD = 66;
const FOOT = 58;

/** The pages of a PDF, in order. */
export async function readPages(document: PDFDocumentProxy): Promise<PrintedPage[]> {
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const read: PrintedPage[] = [];
  for (const number of numbers) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const annotations: { url?: string }[] = await page.getAnnotations();
    const { width, height } = page.getViewport({ scale: 1 });
    const runs = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [{ text: item.str, y: Number(item.transform[5]) }] : [],
    );
    read.push({
      runs: runs.map(({ text }) => text),
      body: runs.filter(({ y }) => y > FOOT && y < height - HEAD).map(({ text }) => text),
      addresses: annotations.flatMap(({ url }) => url ?? []),
      width,
      height,
    });
  }
  return read;
}

/** Operators that paint. */
const PAINTING = new Map<number, string>(
  (
    [
      ...['showText', 'showSpacedText', 'nextLineShowText', 'constructPath', 'shadingFill'],
      ...['paintImageXObject', 'paintInlineImageXObject', 'paintFormXObjectBegin'],
    ] as (keyof typeof OPS)[]
  ).map((name) => [OPS[name], name]),
);

/** The operators of a page that paint outside all marked content. */
export async function barePaint(page: PDFPageProxy): Promise<string[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  let depth = 0;
  return fnArray.flatMap((operator, index) => {
    const [first] = (argsArray[index] ?? []) as unknown[];
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth += 1;
    else if (operator === OPS.endMarkedContent) depth -= 1;
    // A path that only clips paints nothing.
    const paints = PAINTING.has(operator) && first !== OPS.endPath;
    return paints && depth === 0 ? [PAINTING.get(operator) ?? ''] : [];
  });
}

/** The words of a page: whether they stand in its head or foot, and whether they are an artifact. */
export async function wordsByKind(
  page: PDFPageProxy,
): Promise<{ text: string; isHead: boolean; isArtifact: boolean }[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: boolean[] = [];
  return items.flatMap((item) => {
    if ('str' in item) {
      const y = Number(item.transform[5]);
      const isHead = y <= FOOT || y >= (page.view[3] ?? 0) - HEAD;
      return item.str.trim() === '' ? [] : [{ text: item.str, isHead, isArtifact: open.includes(true) }];
    }
    if (item.type === 'endMarkedContent') open.pop();
    else open.push('tag' in item && item.tag === 'Artifact');
    return [];
  });
}

/** A link on a page. */
export interface Annotation {
  id: string;
  contentsObj?: { str: string };
}

export interface TreeElement {
  role: string;
  children: (TreeElement | { id: string; type: string })[];
}

/** The elements in the tree of a page, in its order. */
export async function elementsIn(page: PDFPageProxy): Promise<TreeElement[]> {
  const below = (element: TreeElement): TreeElement[] => [
    element,
    ...element.children.flatMap((child) => ('role' in child ? below(child) : [])),
  ];
  const tree = (await page.getStructTree()) as TreeElement | null;
  return tree === null ? [] : below(tree);
}
