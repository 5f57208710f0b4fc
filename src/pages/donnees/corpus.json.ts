/** The texts as data. */
import { toCorpus } from '../../data/corpus.ts';
import { jsonFile } from '../../data/response.ts';
import { edition } from '../../components/edition.ts';

export const GET = (): Response => jsonFile(toCorpus(edition));
