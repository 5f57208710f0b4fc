/** The concordance as data. */
import { toPublicConcordance } from '../../data/public-concordance.ts';
import { jsonFile } from '../../data/response.ts';
import { edition } from '../../components/edition.ts';

export const GET = (): Response => jsonFile(toPublicConcordance(edition));
