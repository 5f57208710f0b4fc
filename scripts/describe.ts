/**
 * `npm run describe -- seeds/x.txt [--content DIR]`: reads a new text and writes a first description of it, with
 * all it guesses marked to be checked. It never writes over a description.
 */
import { parseArgs } from 'node:util';
import { writeFirstDescription } from '../src/integration/first-description.ts';
import { command, WrongUse } from './command.ts';

const options = { content: { type: 'string', default: 'content' } } as const;

await command('describe -- seeds/x.txt [--content DIR]', () => {
  const { positionals, values } = parseArgs({ options, allowPositionals: true });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new WrongUse('Name one text.');
  return writeFirstDescription(path, values.content) === null ? 1 : 0;
});
