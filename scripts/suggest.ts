/**
 * `npm run suggest -- [--most N] [--of oci-2016/ii]`: lists for editors the
 * untied pairs of clauses most alike by words. It changes nothing, and the site
 * shows nothing of it.
 */
import { parseArgs } from 'node:util';
import { listSuggestions } from './suggest/list.ts';

const options = {
  most: { type: 'string', default: '40' },
  of: { type: 'string' },
  seeds: { type: 'string', default: 'seeds' },
  content: { type: 'string', default: 'content' },
} as const;

try {
  process.exitCode = listSuggestions(parseArgs({ options }).values);
} catch (error) {
  if (!(error instanceof TypeError && 'code' in error)) throw error;
  console.error(`${error.message}\nUsage: npm run suggest -- [--most N] [--of oci-2016/ii]`);
  process.exitCode = 1;
}
