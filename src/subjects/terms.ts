/** The words of a text, to be compared whatever their accents, capitals and ligatures. */

/**
 * `L’École, œuvre` → `l`, `ecole`, `oeuvre`. As search folds words, but apart from it: its file would bring the whole
 * search engine to the page of the index.
 */
export function termsOf(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFKD').replaceAll('œ', 'oe').replace(/\p{M}/gu, '');
  return plain.match(/\p{L}+|\p{N}+/gu) ?? [];
}

/** The words of a text, each with a blank before it, so that the beginning of a word is found by `includes`. */
export function termsLine(text: string): string {
  return termsOf(text)
    .map((term) => ` ${term}`)
    .join('');
}
