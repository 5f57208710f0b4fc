/** The index of subjects in SKOS. */
import { publicAddress } from '../../components/build-address.ts';
import { edition } from '../../components/edition.ts';
import { DATA_LICENSE, DATA_PAGE, SUBJECTS_SKOS_PATH } from '../../data/files.ts';
import { jsonFile } from '../../data/response.ts';
import { toSkos } from '../../data/subjects-skos.ts';
import { words } from '../../strings/words.ts';

const dataWords = words('data');

export const GET = (): Response =>
  jsonFile(
    toSkos(edition, {
      address: publicAddress,
      path: SUBJECTS_SKOS_PATH,
      documentation: DATA_PAGE,
      title: dataWords.subjects,
      license: DATA_LICENSE,
    }),
    'application/ld+json',
  );
