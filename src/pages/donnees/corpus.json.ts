import { toCorpus } from '../../model/corpus.ts';
import { jsonFile } from '../../site/download.ts';
import { edition } from '../../site/edition.ts';

export const GET = (): Response => jsonFile(toCorpus(edition));
