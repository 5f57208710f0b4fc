import { toSssom } from '../../data/sssom.ts';
import { publicAddress } from '../../components/address.ts';
import { ANNOTATIONS_PATH, DATA_LICENSE, DATA_PAGE, SSSOM_PATH } from '../../data/files.ts';
import { textFile } from '../../data/response.ts';
import { edition } from '../../components/edition.ts';
import { fr } from '../../strings/fr-data.ts';

export const GET = (): Response =>
  textFile(
    toSssom(edition, {
      address: publicAddress,
      path: SSSOM_PATH,
      documentation: DATA_PAGE,
      records: ANNOTATIONS_PATH,
      title: fr.correspondences,
      description: fr.correspondencesAbout,
      creator: fr.creator,
      license: DATA_LICENSE,
    }),
    'text/tab-separated-values',
  );
