/** Inline sheets and script of the head of every page, and the policy that allows them by digest. */
import { createHash } from 'node:crypto';
import earlyAppearance from './early-appearance.js?raw';
import siteStyles from '../styles/site.css?inline';
import blueStyles from '../styles/hue-blue.css?inline';
import plumStyles from '../styles/hue-plum.css?inline';
import { edition } from '../components/edition.ts';
import { locale } from '../strings/words.ts';

/** The marks of `<q>`: those of browsers lack the spaces of French. */
const quotes = `:root{quotes:${locale.quotes.map((mark) => JSON.stringify(mark)).join(' ')}}`;

/** The sheets of the hues that some text of this site has; the other two hues are in the sheet of all pages. */
const hues = Object.entries({ blue: blueStyles, plum: plumStyles })
  .filter(([hue]) => edition.instruments.some(({ description }) => description.hue === hue))
  .map(([, sheet]) => sheet);

export interface InlineHead {
  /** That of all pages, and that of this kind of page if it has one: apart, so that the disk edition holds the first once. */
  sheets: string[];
  /** Sets the remembered appearance before the first paint, so that no page flashes. */
  script: string;
  /** Value of the Content-Security-Policy. */
  policy: string;
}

/**
 * @param parts style sheets of this kind of page, after those of all pages
 * @param scripts inline scripts of this kind of page, which it prints itself
 */
export function inlineHead(parts: readonly string[], scripts: readonly string[] = []): InlineHead {
  const sheets = [[siteStyles, quotes, ...hues].join(''), parts.join('')]
    .map((sheet) => sheet.trim())
    .filter(Boolean);
  const script = earlyAppearance.trim();
  const policy = [
    "default-src 'none'",
    // For the search engine, WebAssembly in a file of this site.
    `script-src 'self' 'wasm-unsafe-eval' ${[script, ...scripts].map(digest).join(' ')}`,
    `style-src ${sheets.map(digest).join(' ')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join(';');
  return { sheets, script, policy };
}

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
