/** How the search page gives its script the names of clauses, which the search text leaves out: most clauses have none. */
import { json } from '../components/hooks.ts';

/** Names by eId: `Accord d’Alger : application`. */
export type ClauseNames = Readonly<Record<string, string>>;

export const clauseNames = json<ClauseNames>('clause-names');
