/** The faces of a PDF: taken from packages under an open licence, so that the machine's own fonts play no part. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface Faces {
  /** `@font-face` rules, with the files' addresses relative to that of the document. */
  rules: string;
  /** Paths on this machine by those addresses: `source-sans-3/files/source-sans-3-latin-400-normal.woff2`. */
  files: ReadonlyMap<string, string>;
}

/** Sheets of `@fontsource`: one face for the texts, one for the edition's additions, two for marks and arrows. */
const SHEETS = [
  ...['400', '400-italic', '700'].flatMap((style) => [`eb-garamond/${style}`, `source-sans-3/${style}`]),
  'noto-sans-symbols/400',
  'noto-sans-symbols-2/400',
];

const SOURCES = /src: url\(\.\/(files\/[\w.-]+\.woff2)\)[^;]*;/g;

const { resolve } = createRequire(import.meta.url);

/** Reads the sheets. A browser loads only the files with characters of the document. */
export function readFaces(): Faces {
  const files = new Map<string, string>();
  const rules = SHEETS.map((sheet) => {
    const path = resolve(`@fontsource/${sheet}.css`);
    const packageName = dirname(sheet);
    return readFileSync(path, 'utf8').replaceAll(SOURCES, (_, file: string) => {
      const address = `${packageName}/${file}`;
      files.set(address, join(dirname(path), file));
      return `src: url(${address}) format('woff2');`;
    });
  });
  return { rules: rules.join('\n'), files };
}

/** The SIL Open Font License, from its title on. All the packages have the same. */
export function faceLicence(): string {
  const text = readFileSync(resolve('@fontsource/eb-garamond/LICENSE'), 'utf8');
  const start = text.indexOf('SIL OPEN FONT LICENSE');
  if (start === -1)
    throw new Error('@fontsource/eb-garamond/LICENSE is another licence than the one known here');
  return text.slice(start);
}
