/** The texts as a workbook for spreadsheets. */
import { publicAddress } from '../../components/build-address.ts';
import { edition } from '../../components/edition.ts';
import { corpusColumns, corpusRows } from '../../data/corpus-table.ts';
import { workbookResponse } from '../../data/response.ts';

export const GET = (): Promise<Response> =>
  workbookResponse({ name: 'corpus', columns: corpusColumns, rows: corpusRows(edition, publicAddress) });
