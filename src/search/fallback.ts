/** The inline script of the search page, for where its other scripts do not run: without comments and blanks. */
import source from './fallback.js?raw';

export const fallbackScript = source
  .replace(/^\/\*.*?\*\//su, '')
  .replace(/\n\s*/gu, '')
  .trim();
