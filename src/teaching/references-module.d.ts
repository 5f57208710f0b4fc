/** The module by which pages and their scripts import the templates of references, see `src/integration/references-module.ts`. */
declare module 'concordance:references' {
  export const groups: import('./references.ts').CitedGroups;
}
