/** Makes the search files of a site: the search text and Pagefind's index. */
import { close, createIndex } from 'pagefind';
import type { Edition } from '../../model/edition.ts';
import { fold } from '../core/fold.ts';
import { buildLexicon } from '../core/lexicon.ts';
import type { SearchText } from '../core/search-text.ts';
import { toSearchText } from './search-text.ts';

/** Pagefind's files that its WebAssembly reads; its scripts and styles are not used. */
const NEEDED = { wasm: /^wasm\.(?!unknown)/, meta: /\.pf_meta$/, chunk: /\.pf_index$/ };

export interface SearchFiles {
  text: SearchText;
  /** Pagefind's files that browsers load, packed with gzip, by path in its folder. */
  index: Map<string, Uint8Array>;
  /** Number of clauses that can be found. */
  clauses: number;
}

/**
 * Makes the search files of an edition. Pagefind indexes one page that lists
 * the words of the clauses, each once and folded; a location in its index is
 * thus the number of a word.
 *
 * @throws Error with all that Pagefind reports
 */
export async function makeSearchFiles(edition: Edition): Promise<SearchFiles> {
  const text = toSearchText(edition);
  const { clauses, indexed } = buildLexicon(text);
  const all = await indexWords(indexed);
  const [wasm, meta, chunks] = [NEEDED.wasm, NEEDED.meta, NEEDED.chunk].map((needed) =>
    [...all].filter(([path]) => needed.test(path)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  if (wasm?.[0] === undefined || meta?.[0] === undefined || chunks === undefined)
    throw new Error('Pagefind made no index of the words');
  const index = {
    wasm: wasm[0][0],
    chunks: chunks.map(([path]) => path),
    meta: Buffer.from(meta[0][1]).toString('base64'),
  };
  return { text: { ...text, index }, index: new Map([wasm[0], ...chunks]), clauses: clauses.length };
}

async function indexWords(words: readonly string[]): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await index.addCustomRecord({ url: '/', content: words.map(fold).join(' '), language: 'fr' });
  if (added.errors.length > 0)
    throw new Error(`Pagefind could not read the words: ${added.errors.join('; ')}`);
  const made = await index.getFiles();
  await close();
  if (made.errors.length > 0) throw new Error(`Pagefind could not make its index: ${made.errors.join('; ')}`);
  return new Map(made.files.map(({ path, content }) => [path, content]));
}
