/** The correspondences as an SSSOM mapping set. */
import { toSssom } from '../../data/sssom.ts';
import { publicAddress } from '../../components/build-address.ts';
import { ANNOTATIONS_PATH, DATA_LICENSE, DATA_PAGE, SSSOM_PATH } from '../../data/files.ts';
import { textFile } from '../../data/response.ts';
import { edition } from '../../components/edition.ts';
import { words } from '../../strings/words.ts';

const dataWords = words('data');

export const GET = (): Response =>
  textFile(
    toSssom(edition, {
      address: publicAddress,
      path: SSSOM_PATH,
      documentation: DATA_PAGE,
      records: ANNOTATIONS_PATH,
      title: dataWords.correspondences,
      description: dataWords.correspondencesAbout,
      creator: dataWords.creator,
      license: DATA_LICENSE,
    }),
    'text/tab-separated-values',
  );
