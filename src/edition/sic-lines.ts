/** The slips of the texts for scripts that load `corpus.json`, which has the words alone. */
import type { Instrument, SicMark } from '../model/edition.ts';
import { itemWords, ownWords } from './printed.ts';
import { itemsOf } from './text.ts';

/** A slip and the line it stands in: 0 is the `text` of a provision of `corpus.json`, 1 its first item. */
export interface LineSic extends SicMark {
  line: number;
}

/** Slips by eId; provisions without any are left out. */
export type SicLines = Record<string, LineSic[]>;

export function sicLinesOf(instruments: readonly Instrument[]): SicLines {
  const provisions = instruments.flatMap((instrument) => instrument.provisions);
  return Object.fromEntries(
    provisions.flatMap((provision) => {
      const lines = [ownWords(provision), ...itemsOf(provision).map(itemWords)];
      const slips = lines.flatMap(({ sic }, line) => sic.map((mark) => ({ ...mark, line })));
      return slips.length === 0 ? [] : [[provision.eId, slips]];
    }),
  );
}
