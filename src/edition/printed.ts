/** Printed words of a provision or an item as one line, whole or cut, slips marked. */
import type { Item, Provision } from '../model/edition.ts';
import type { Printed } from './runs.ts';
import { excerpt, itemPassages, passagesOf, textPassages } from './text.ts';

/** Passages joined by single spaces. */
function joined(all: readonly Printed[]): Printed {
  const passages = all.filter(({ text }) => text !== '');
  let start = 0;
  const sic = passages.flatMap(({ text, sic: own }) => {
    const from = start;
    start += text.length + 1;
    return own.map((mark) => ({ ...mark, start: mark.start + from, end: mark.end + from }));
  });
  return { text: passages.map(({ text }) => text).join(' '), sic };
}

/** A provision without its title and its items, as in the `text` of `corpus.json`. */
export function ownWords(provision: Provision): Printed {
  return joined(textPassages(provision));
}

/** An item without the items of a list in it, as in the `items` of `corpus.json`. */
export function itemWords(item: Item): Printed {
  return joined(itemPassages(item));
}

/** A provision in the order of the text, its items included. */
export function wholeWords({ body }: Provision): Printed {
  return joined(passagesOf(body).map(({ passage }) => passage));
}

/**
 * The beginning of a text, cut between words; slips that are cut off are left out.
 *
 * @param length most UTF-16 code units of the text that are kept
 */
export function excerptOf({ text, sic }: Printed, length: number): Printed {
  const cut = excerpt(text, length);
  const kept = cut === text ? text.length : cut.length - ' …'.length;
  return { text: cut, sic: sic.filter(({ end }) => end <= kept) };
}

/** Words as plain text, with a sign after each slip: `de Goundaka [sic] et`. */
export function signedWords({ text, sic }: Printed, sign: string): string {
  let from = 0;
  const parts = sic.map(({ end }) => {
    const part = `${text.slice(from, end)} ${sign}`;
    from = end;
    return part;
  });
  return [...parts, text.slice(from)].join('');
}
