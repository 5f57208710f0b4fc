/** The correspondences as a workbook for spreadsheets. */
import { publicAddress } from '../../components/build-address.ts';
import { edition } from '../../components/edition.ts';
import { correspondenceColumns, correspondenceRows } from '../../data/correspondence-table.ts';
import { workbookResponse } from '../../data/response.ts';

export const GET = (): Promise<Response> =>
  workbookResponse({
    name: 'correspondances',
    columns: correspondenceColumns,
    rows: correspondenceRows(edition, publicAddress),
  });
