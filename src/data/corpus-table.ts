/** The texts as a table, one row a provision. */
import type { Edition } from '../model/edition.ts';
import { corpusColumns, toCorpus } from './corpus.ts';

export { corpusColumns };

/**
 * The rows below the column names. Items are parted by line breaks inside their cell; a value that is null is an
 * empty cell.
 *
 * @param address gives the public address of a path within the site
 */
export function corpusRows(edition: Edition, address: (path: string) => string): string[][] {
  return toCorpus(edition).instruments.flatMap(({ id, provisions }) =>
    provisions.map(({ eId, division, kind, marker, num, text, items, lines, path }) => [
      ...[eId, id, division ?? '', kind, marker ?? '', num ?? '', text, items.join('\n')],
      ...lines.map(String),
      address(path),
    ]),
  );
}
