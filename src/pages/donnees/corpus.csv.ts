/** The texts as a table. */
import { stringify } from 'csv-stringify/sync';
import { corpusColumns, toCorpus } from '../../data/corpus.ts';
import { publicAddress } from '../../components/build-address.ts';
import { textFile } from '../../data/response.ts';
import { edition } from '../../components/edition.ts';

/** One row a provision; items are parted by line breaks inside their cell. */
export const GET = (): Response => {
  const rows = toCorpus(edition).instruments.flatMap(({ id, provisions }) =>
    provisions.map(({ eId, division, kind, marker, num, text, items, lines, path }) => [
      eId,
      id,
      division,
      kind,
      marker,
      num,
      text,
      items.join('\n'),
      ...lines,
      publicAddress(path),
    ]),
  );
  // The byte-order mark makes spreadsheets read UTF-8; escaping keeps a text that begins like a formula a text.
  return textFile(stringify([[...corpusColumns], ...rows], { bom: true, escape_formulas: true }), 'text/csv');
};
