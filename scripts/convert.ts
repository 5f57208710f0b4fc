/**
 * `npm run convert -- --seeds DIR --content DIR --out DIR --strict`: converts
 * the texts to the pages of the edition. A folder not given is the project's own.
 * Prints all faults at once; where there are any, with --strict also warnings, writes nothing.
 */
import { parseArgs } from 'node:util';
import { holdOutput, runConversion } from '../src/integration/conversion.ts';
import { command } from './command.ts';

const options = {
  seeds: { type: 'string', default: 'seeds' },
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'content/generated' },
  strict: { type: 'boolean', default: false },
} as const;

await command('convert -- [--seeds DIR] [--content DIR] [--out DIR] [--strict]', async () => {
  const { strict, ...folders } = parseArgs({ options }).values;
  const isHeld = (await holdOutput(folders.out)) !== null;
  return isHeld && runConversion(folders, { strict }) !== null ? 0 : 1;
});
