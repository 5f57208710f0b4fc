/** The same in Turtle. */
import { edition } from '../../components/edition.ts';
import { DATA_LICENSE, DATA_PAGE } from '../../data/files.ts';
import { toLinkedData } from '../../data/linked-data.ts';
import { iriOf } from '../../data/order.ts';
import { textFile } from '../../data/response.ts';
import { toTurtle } from '../../data/turtle.ts';

export const GET = async (): Promise<Response> =>
  textFile(
    await toTurtle(
      toLinkedData(edition, { address: iriOf, documentation: DATA_PAGE, license: DATA_LICENSE }),
    ),
    'text/turtle',
  );
