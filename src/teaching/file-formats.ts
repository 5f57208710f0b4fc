/** Files that reference managers read, by extension. */
export const fileFormats = [
  { extension: 'bib', name: 'BibTeX', mediaType: 'application/x-bibtex' },
  { extension: 'ris', name: 'RIS', mediaType: 'application/x-research-info-systems' },
  { extension: 'json', name: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json' },
] as const;

export type FileExtension = (typeof fileFormats)[number]['extension'];
