/** Pagefind as browsers load it, in Node: its script and its index from memory, for evaluation and tests. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { largeLexicon } from '../core/large/lexicon.ts';
import { buildLexicon } from '../core/lexicon.ts';
import { openEngine, type Pagefind } from '../core/pagefind.ts';
import { rareOf } from '../core/rare/rare.ts';
import * as signs from '../core/signs/signs.ts';
import { createSearcher, type Searcher } from '../core/search.ts';
import type { SearchFiles } from '../index/files.ts';

const ORIGIN = 'https://pagefind.example';
const FOLDER = '.cache/pagefind-in-node';

/** Files served, by address. */
const served = new Map<string, Uint8Array>();
let opened = 0;

/** A copy of Pagefind's script, whose state is its own, and the address of the folder that it loads from. */
export interface InNode {
  pagefind: Pagefind;
  basePath: string;
}

/**
 * Loads Pagefind's script. It asks for its files by `fetch`, which from then on answers for its addresses.
 *
 * @param index Pagefind's files by path
 */
export async function loadInNode({ index, script }: Pick<SearchFiles, 'index' | 'script'>): Promise<InNode> {
  if (opened === 0) answerFetch();
  const number = ++opened;
  const basePath = `${ORIGIN}/${number}/`;
  for (const [path, content] of index) served.set(basePath + path, content);
  const path = resolve(join(FOLDER, `${process.pid}-${number}`, 'pagefind.js'));
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, script);
  return { pagefind: (await import(pathToFileURL(path).href)) as Pagefind, basePath };
}

/** The searcher of some search files, as in the browser. */
export async function searcherInNode(files: SearchFiles): Promise<Searcher> {
  const { pagefind, basePath } = await loadInNode(files);
  const texts = files.texts ?? [];
  const lexicon =
    files.texts === null ? buildLexicon(files.text) : largeLexicon(files.text, () => Promise.resolve(texts));
  return createSearcher(files.text, lexicon, {
    engine: (records) => openEngine(pagefind, basePath, files.tag, records),
    signs: () => Promise.resolve(signs),
    rare: (text, lexicon) => rareOf(files.rare, text, lexicon),
    subjects: () => Promise.resolve(files.subjects),
  });
}

function answerFetch(): void {
  const before = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const { href, origin, search } = new URL(input instanceof Request ? input.url : input);
    if (origin !== ORIGIN) return before(input, init);
    const content = served.get(href.slice(0, href.length - search.length));
    return Promise.resolve(
      content === undefined ? new Response(null, { status: 404 }) : new Response(new Uint8Array(content)),
    );
  };
}
