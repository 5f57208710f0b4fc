/** The correspondences as a table. */
import { stringify } from 'csv-stringify/sync';
import { correspondenceColumns, correspondenceRows } from '../../data/correspondence-table.ts';
import { publicAddress } from '../../components/build-address.ts';
import { textFile } from '../../data/response.ts';
import { edition } from '../../components/edition.ts';

/** One row a correspondence. */
export const GET = (): Response => {
  const rows = correspondenceRows(edition, publicAddress);
  // The byte-order mark makes spreadsheets read UTF-8; escaping keeps a text that begins like a formula a text.
  return textFile(
    stringify([[...correspondenceColumns], ...rows], { bom: true, escape_formulas: true }),
    'text/csv',
  );
};
