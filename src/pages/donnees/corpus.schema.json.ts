import { corpusSchema } from '../../model/corpus.ts';
import { jsonFile } from '../../site/download.ts';

export const GET = (): Response => jsonFile(corpusSchema());
