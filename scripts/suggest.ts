/**
 * `npm run suggest -- [--most N] [--of oci-2016/ii]`: lists for editors the
 * untied pairs of clauses most alike by words. It changes nothing, and the site
 * shows nothing of it.
 */
import { parseArgs } from 'node:util';
import { command } from './command.ts';
import { listSuggestions } from './suggest/list.ts';

const options = {
  most: { type: 'string', default: '40' },
  of: { type: 'string' },
  seeds: { type: 'string', default: 'seeds' },
  content: { type: 'string', default: 'content' },
} as const;

await command('suggest -- [--most N] [--of oci-2016/ii]', () =>
  listSuggestions(parseArgs({ options }).values),
);
