/**
 * Hands the words of the script of every page to it, as the module `concordance:frame-words`: ready-made, since
 * what makes the words of other scripts would be one more file that every page asks for.
 */
import type { ViteUserConfig } from 'astro';
import { words } from '../strings/words.ts';

const NAME = 'concordance:frame-words';
const ID = `\0${NAME}`;

export function frameWordsModule(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: NAME,
    resolveId: (id) => (id === NAME ? ID : undefined),
    load: (id) => (id === ID ? `export const frameWords = ${JSON.stringify(words('frame'))};` : undefined),
  };
}
