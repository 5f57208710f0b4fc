import { toAnnotations } from '../../model/annotations.ts';
import { publicAddress } from '../../site/address.ts';
import { ANNOTATIONS_PATH, DATA_LICENSE } from '../../site/data-files.ts';
import { jsonFile } from '../../site/download.ts';
import { edition } from '../../site/edition.ts';
import { fr } from '../../strings/fr-data.ts';

export const GET = (): Response =>
  jsonFile(
    toAnnotations(edition, {
      address: publicAddress,
      path: ANNOTATIONS_PATH,
      label: fr.correspondences,
      license: DATA_LICENSE,
    }),
    'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  );
