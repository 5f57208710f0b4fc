/** The edition as the conversion made it, for the pages. */
declare module 'concordance:edition' {
  export const edition: import('../model/edition.ts').Edition;
}
