/** Each provision as data, beside its page. */
import { publicAddress } from '../../components/build-address.ts';
import { edition } from '../../components/edition.ts';
import { provisionData } from '../../data/provision-files.ts';
import { jsonFile } from '../../data/response.ts';
import { allPlaces, placeOf } from '../../edition/lookups.ts';

export const getStaticPaths = () => allPlaces(edition).map(({ provision: { eId } }) => ({ params: { eId } }));

export const GET = ({ params }: { params: { eId: string } }): Response =>
  jsonFile(provisionData(edition, placeOf(edition, params.eId), publicAddress));
