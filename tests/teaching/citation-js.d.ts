/** What the tests use of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string);
    /** The entries as CSL-JSON. */
    data: Record<string, unknown>[];
  }
}
