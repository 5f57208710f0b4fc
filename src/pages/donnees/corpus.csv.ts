/** The texts as a table. */
import { stringify } from 'csv-stringify/sync';
import { corpusColumns, corpusRows } from '../../data/corpus-table.ts';
import { publicAddress } from '../../components/build-address.ts';
import { textFile } from '../../data/response.ts';
import { edition } from '../../components/edition.ts';

export const GET = (): Response => {
  const rows = corpusRows(edition, publicAddress);
  // The byte-order mark makes spreadsheets read UTF-8; escaping keeps a text that begins like a formula a text.
  return textFile(stringify([[...corpusColumns], ...rows], { bom: true, escape_formulas: true }), 'text/csv');
};
