/** What the converter writes; `src/components/edition.ts` checks it against its schema. */
declare module '@generated/edition.json' {
  const edition: unknown;
  export default edition;
}
