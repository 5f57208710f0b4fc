/** Each witness in TEI, with the apparatus. */
import { edition } from '../../../components/edition.ts';
import { teiOrder } from '../../../data/order.ts';
import { textFile } from '../../../data/response.ts';
import { toTei } from '../../../data/tei.ts';
import { instrumentById } from '../../../edition/lookups.ts';

export const getStaticPaths = () => edition.instruments.map(({ id }) => ({ params: { id } }));

export const GET = ({ params }: { params: { id: string } }): Response =>
  textFile(toTei(instrumentById(edition, params.id), teiOrder), 'application/xml');
