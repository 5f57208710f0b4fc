/** The correspondences as web annotations. */
import { toAnnotations } from '../../data/annotations.ts';
import { publicAddress } from '../../components/build-address.ts';
import { ANNOTATIONS_PATH, DATA_LICENSE } from '../../data/files.ts';
import { jsonFile } from '../../data/response.ts';
import { edition } from '../../components/edition.ts';
import { words } from '../../strings/words.ts';

const dataWords = words('data');

export const GET = (): Response =>
  jsonFile(
    toAnnotations(edition, {
      address: publicAddress,
      path: ANNOTATIONS_PATH,
      label: dataWords.correspondences,
      license: DATA_LICENSE,
    }),
    'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  );
