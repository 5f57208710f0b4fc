/** The module by which pages import the edition, see `edition-module.ts`. */
declare module 'concordance:edition' {
  export const edition: import('../model/edition.ts').Edition;
}
