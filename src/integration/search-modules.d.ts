/** The modules by which scripts of pages import the search files, see `search-module.ts`. */
declare module 'concordance:pagefind' {
  const pagefind: import('../search/core/pagefind.ts').Pagefind;
  export const options: typeof pagefind.options;
  export const init: typeof pagefind.init;
  export const destroy: typeof pagefind.destroy;
  export const search: typeof pagefind.search;
}
declare module 'concordance:index' {
  /** That of the index: Pagefind adds it to the address of its first file. */
  export const tag: string;
}
declare module 'concordance:texts' {
  /** The lexicon of this edition, whether its texts are at hand or not. */
  export function lexiconOf(
    text: import('../search/core/search-text.ts').SearchText,
  ): import('../search/core/lexicon.ts').Lexicon;
}
declare module 'concordance:rare' {
  export const words: import('../search/core/search-text.ts').RareWords;
}
declare module 'concordance:subjects' {
  /** Numbers of the clauses of each subject, by its id, from 0 in the order of the texts. */
  export const clauses: Readonly<Record<string, readonly number[]>>;
}
declare module 'concordance:preloads' {
  /** Path of the search text from the root of the site. */
  export const text: string;
  /** Addresses from there of Pagefind's WebAssembly, and of its index, as it asks for them. */
  export const code: string;
  export const index: readonly string[];
}
