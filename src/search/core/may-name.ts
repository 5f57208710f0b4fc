/** Whether a query may name a clause: if not, references need not be read. */
import { fold } from './fold.ts';
import type { SearchInstrument } from './search-text.ts';

/** A number, an address, or a clause without number. */
const SIGNS = /[\d/]|preambule|cloture|formule finale/;
/** A Roman number. Of single letters only those that no word is elided to. */
const ROMAN =
  /(?:^|[^\p{L}\p{N}])(?:[ivx]|(?=[ivxlc]{2})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))(?![\p{L}\p{N}])/u;

/** @param instruments those whose sigla, ids and nouns for clauses a reference may have */
export function mayName(query: string, instruments: readonly SearchInstrument[]): boolean {
  const folded = fold(query);
  if (SIGNS.test(folded) || ROMAN.test(folded)) return true;
  return instruments.some(({ siglum, id, clauseNouns }) =>
    [siglum, id, ...clauseNouns].some((name) => folded.split(/[^\p{L}\p{N}-]+/u).includes(fold(name))),
  );
}
