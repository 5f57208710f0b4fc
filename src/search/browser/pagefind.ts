/**
 * Reader of Pagefind's index, by Pagefind's own WebAssembly: finds the words of
 * the texts that share a stem. Pagefind's packaged script would load the files
 * one after the other, this loads them at once. The calls are those of Pagefind
 * 1.6, whose version is fixed in package.json; the names of its files come with
 * the search text.
 */
import { fold } from '../core/fold.ts';
import type { FoundWord, WordFinder } from '../core/matching.ts';
import type { SearchText } from '../core/search-text.ts';

/** Exports of the WebAssembly; strings and bytes are passed as address and length in its memory. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc(length: number, alignment: number): number;
  __wbindgen_free(address: number, length: number, alignment: number): void;
  __wbindgen_start(): void;
  init_pagefind(meta: number, length: number): number;
  load_index_chunk(index: number, chunk: number, length: number): number;
  search(
    index: number,
    ...queryOriginalFiltersSortAndModes: [...number[], exact: number, diacritics: number]
  ): [address: number, length: number];
}

/** Result of its `search`: `l` is the number of a word, `s` its score. */
interface Raw {
  results: { l: { l: number; s: number }[] }[];
}

/** First bytes of each of Pagefind's files, unpacked. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Loads the index.
 *
 * @param folder address of the index's folder
 * @param words the words the index was made of, in order
 * @throws Error where a file does not load, is damaged, or is of another index
 */
export async function openPagefind(
  folder: URL,
  files: SearchText['index'],
  words: readonly string[],
): Promise<WordFinder> {
  const [code, ...chunks] = await Promise.all(
    [files.wasm, ...files.chunks].map((file) => fetched(new URL(file, folder))),
  );
  if (code === undefined) throw new Error('the index names no files');
  const meta = await unpacked(new Blob([bytesOf(files.meta)]), 'the metadata');
  const wasm = await instantiate(code);
  let index = wasm.init_pagefind(...pass(wasm, meta));
  for (const chunk of chunks) index = wasm.load_index_chunk(index, ...pass(wasm, chunk));
  const search = (word: string): Raw['results'][number]['l'] => {
    const folded = fold(word);
    const strings = [folded, folded, '{}', '[]'].flatMap((text) =>
      pass(wasm, new TextEncoder().encode(text)),
    );
    const [address, length] = wasm.search(index, ...strings, 0, 0);
    const raw = JSON.parse(new TextDecoder().decode(memory(wasm, address, length))) as Raw;
    wasm.__wbindgen_free(address, length, 1);
    return raw.results.flatMap(({ l }) => l);
  };
  // Searching a word of the index gives the score of an equal stem, to compare others with.
  const own = search(words[0] ?? '').find(({ l }) => l === 0);
  if (own === undefined) throw new Error('the index is not of these words');
  return (word) => search(word).map(({ l, s }): FoundWord => ({ location: l, whole: s >= own.s }));
}

async function instantiate(code: Uint8Array<ArrayBuffer>): Promise<Exports> {
  let table: WebAssembly.Table | null = null;
  const imports = {
    './pagefind_web_bg.js': {
      // wasm-bindgen refers to JavaScript values by place in a table: undefined first, then four constants.
      __wbindgen_init_externref_table(): void {
        if (table === null) return;
        const first = table.grow(4);
        table.set(0, undefined);
        [undefined, null, true, false].forEach((value, offset) => table?.set(first + offset, value));
      },
    },
  };
  const { instance } = await WebAssembly.instantiate(code, imports);
  const wasm = instance.exports as unknown as Exports;
  table = wasm.__wbindgen_externrefs;
  wasm.__wbindgen_start();
  return wasm;
}

function pass(wasm: Exports, bytes: Uint8Array): [address: number, length: number] {
  const address = wasm.__wbindgen_malloc(bytes.length, 1) >>> 0;
  memory(wasm, address, bytes.length).set(bytes);
  return [address, bytes.length];
}

/** Makes a new view for each use: the buffer is replaced when memory grows. */
function memory({ memory: { buffer } }: Exports, address: number, length: number): Uint8Array {
  return new Uint8Array(buffer, address >>> 0, length);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

async function fetched(address: URL): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return unpacked(await response.blob(), address.pathname);
}

/**
 * Unpacks a file of Pagefind and takes off its signature.
 *
 * @param name of the file, for messages
 * @throws Error where it is no file of Pagefind
 */
async function unpacked(packed: Blob, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = packed.stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  if (new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE)
    throw new Error(`${name} is no file of Pagefind`);
  return bytes.subarray(SIGNATURE.length);
}
