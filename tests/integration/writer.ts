/**
 * A small build for tests to kill: writes a hundred files with the text given, a millisecond apart, and puts
 * the folder in place. Says when it holds the folder.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { holdFolder } from '../../src/integration/lock.ts';
import { beginWholeFolder } from '../../src/integration/whole-folder.ts';

const [target = '', text = '', pause = '1'] = process.argv.slice(2);

await holdFolder(target, console.log);
console.log('holds');
const folder = beginWholeFolder(target);
for (let number = 0; number < 100; number++) {
  writeFileSync(join(folder.unfinished, `${number}.txt`), text);
  await setTimeout(Number(pause));
}
folder.putInPlace();
