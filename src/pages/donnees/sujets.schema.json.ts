/** The JSON schema of the index of subjects as data. */
import { publicSubjectsSchema } from '../../data/public-subjects.ts';
import { jsonFile } from '../../data/response.ts';

export const GET = (): Response => jsonFile(publicSubjectsSchema());
