/** `npm run editions`: the site, with all editions that this machine has the tools for. */
import { buildSite } from '../src/integration/build.ts';
import { makers } from '../src/editions/list.ts';

const outcome = await buildSite(makers);
if (outcome === null) process.exitCode = 1;
else {
  const { made, skipped } = outcome;
  console.log(`Editions made: ${made.join(', ')}.`);
  for (const { format, reason } of skipped) console.log(`Not made: ${format}. ${reason}`);
}
