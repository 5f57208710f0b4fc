import { toSssom } from '../../model/sssom.ts';
import { publicAddress } from '../../site/address.ts';
import { ANNOTATIONS_PATH, DATA_LICENSE, DATA_PAGE, SSSOM_PATH } from '../../site/data-files.ts';
import { textFile } from '../../site/download.ts';
import { edition } from '../../site/edition.ts';
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
