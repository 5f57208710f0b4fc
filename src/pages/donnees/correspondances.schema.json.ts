/** The JSON schema of the concordance as data. */
import { publicConcordanceSchema } from '../../data/public-concordance.ts';
import { jsonFile } from '../../data/response.ts';

export const GET = (): Response => jsonFile(publicConcordanceSchema());
