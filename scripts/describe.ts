/**
 * `npm run describe -- seeds/x.txt [--content DIR]`: reads a new text and writes a first description of it, with
 * all it guesses marked to be checked. It never writes over a description.
 */
import { parseArgs } from 'node:util';
import { writeFirstDescription } from '../src/integration/first-description.ts';

const options = { content: { type: 'string', default: 'content' } } as const;

try {
  const { positionals, values } = parseArgs({ options, allowPositionals: true });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw Object.assign(new TypeError('Name one text.'), { code: 1 });
  process.exitCode = writeFirstDescription(path, values.content) === null ? 1 : 0;
} catch (error) {
  if (!(error instanceof TypeError && 'code' in error)) throw error;
  console.error(`${error.message}\nUsage: npm run describe -- seeds/x.txt [--content DIR]`);
  process.exitCode = 1;
}
