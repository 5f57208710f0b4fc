/** What the edition uses of citeproc-js, which has no types of its own. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }

  /** How an output format writes one kind of decoration; `%%STRING%%` stands for what is decorated. */
  type Format = Record<string, unknown>;

  interface Engine {
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[]): void;
    /** The parameters, then the entries; false where the style has no bibliography. */
    makeBibliography(): [object, string[]] | false;
    makeCitationCluster(items: readonly { id: string }[]): string;
  }

  const CSL: {
    /** @param force whether `language` goes before the one that the style was written for */
    Engine: new (system: System, style: string, language: string, force: boolean) => Engine;
    Output: { Formats: Record<string, Format> };
  };
  export default CSL;
}
