/** The module by which the script of every page has its words, see `src/integration/frame-words-module.ts`. */
declare module 'concordance:frame-words' {
  export const frameWords: ReturnType<typeof import('../strings/fr/frame.ts').frame>;
}
