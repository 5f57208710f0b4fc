/**
 * `npm run convert -- --seeds DIR --content DIR --out DIR`: converts
 * the texts to the pages of the edition. A folder not given is the project's own.
 * Prints all faults at once; where there are any, writes nothing.
 */
import { parseArgs } from 'node:util';
import { runConversion } from '../src/integration/conversion.ts';
import { holdFolder } from '../src/integration/lock.ts';

const options = {
  seeds: { type: 'string', default: 'seeds' },
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'content/generated' },
} as const;

try {
  const folders = parseArgs({ options }).values;
  await holdFolder(folders.out, console.log);
  process.exitCode = runConversion(folders) === null ? 1 : 0;
} catch (error) {
  if (!(error instanceof TypeError && 'code' in error)) throw error;
  console.error(`${error.message}\nUsage: npm run convert -- [--seeds DIR] [--content DIR] [--out DIR]`);
  process.exitCode = 1;
}
