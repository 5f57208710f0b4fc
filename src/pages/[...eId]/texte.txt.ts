/** Each provision as plain text, beside its page. */
import { publicAddress } from '../../components/build-address.ts';
import { edition } from '../../components/edition.ts';
import { provisionText } from '../../data/provision-files.ts';
import { textFile } from '../../data/response.ts';
import { allPlaces, placeOf } from '../../edition/lookups.ts';

export const getStaticPaths = () => allPlaces(edition).map(({ provision: { eId } }) => ({ params: { eId } }));

export const GET = ({ params }: { params: { eId: string } }): Response =>
  textFile(provisionText(placeOf(edition, params.eId), publicAddress), 'text/plain');
