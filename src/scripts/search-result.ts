import type { FoundClause } from './search-index.ts';

/** Words shown before the first found one, and in all, where a clause is long. */
const BEFORE = 8;
const MOST = 45;

/** One result: reference, place, and the passage with the found words marked. Text is only ever set as text. */
export function resultItem({ url, meta, locations }: FoundClause): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['hue'] = meta['hue'] ?? '';
  const place = document.createElement('p');
  place.className = 'place';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['reference'] ?? meta['title'] ?? url;
  place.append(link, meta['place'] ?? '');
  const passage = document.createElement('p');
  passage.append(...marked((meta['words'] ?? '').split(' '), new Set(locations)));
  item.append(place, passage);
  return item;
}

/** The words around the first found one, with the found ones in `mark` elements. */
function marked(words: readonly string[], found: ReadonlySet<number>): (string | HTMLElement)[] {
  const first = Math.min(...found, words.length);
  const from = words.length <= MOST ? 0 : Math.max(0, Math.min(first - BEFORE, words.length - MOST));
  const shown = words.slice(from, from + MOST).flatMap((word, index): (string | HTMLElement)[] => {
    if (!found.has(from + index)) return [word, ' '];
    const mark = document.createElement('mark');
    mark.textContent = word;
    return [mark, ' '];
  });
  return [from > 0 ? '… ' : '', ...shown, from + MOST < words.length ? '…' : ''];
}
