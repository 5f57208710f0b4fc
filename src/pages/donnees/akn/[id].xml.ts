/** Each text in Akoma Ntoso. */
import { edition } from '../../../components/edition.ts';
import { toAkomaNtoso } from '../../../data/akoma-ntoso.ts';
import { aknOrder } from '../../../data/order.ts';
import { textFile } from '../../../data/response.ts';
import { instrumentById } from '../../../edition/lookups.ts';

export const getStaticPaths = () => edition.instruments.map(({ id }) => ({ params: { id } }));

export const GET = ({ params }: { params: { id: string } }): Response =>
  textFile(toAkomaNtoso(instrumentById(edition, params.id), aknOrder), 'application/xml');
