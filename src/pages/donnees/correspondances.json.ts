import { toPublicConcordance } from '../../model/public-concordance.ts';
import { jsonFile } from '../../site/download.ts';
import { edition } from '../../site/edition.ts';

export const GET = (): Response => jsonFile(toPublicConcordance(edition));
