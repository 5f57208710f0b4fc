/** The JSON schema of the texts as data. */
import { corpusSchema } from '../../data/corpus.ts';
import { jsonFile } from '../../data/response.ts';

export const GET = (): Response => jsonFile(corpusSchema());
