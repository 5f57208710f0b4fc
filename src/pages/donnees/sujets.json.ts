/** The index of subjects as data. */
import { edition } from '../../components/edition.ts';
import { toPublicSubjects } from '../../data/public-subjects.ts';
import { jsonFile } from '../../data/response.ts';

export const GET = (): Response => jsonFile(toPublicSubjects(edition));
