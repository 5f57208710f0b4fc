import { publicConcordanceSchema } from '../../model/public-concordance.ts';
import { jsonFile } from '../../site/download.ts';

export const GET = (): Response => jsonFile(publicConcordanceSchema());
