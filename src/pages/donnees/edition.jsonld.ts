/** The edition as linked data, in JSON-LD. */
import { edition } from '../../components/edition.ts';
import { DATA_LICENSE, DATA_PAGE } from '../../data/files.ts';
import { toLinkedData } from '../../data/linked-data.ts';
import { iriOf } from '../../data/order.ts';
import { jsonFile } from '../../data/response.ts';

export const GET = (): Response =>
  jsonFile(
    toLinkedData(edition, { address: iriOf, documentation: DATA_PAGE, license: DATA_LICENSE }),
    'application/ld+json',
  );
