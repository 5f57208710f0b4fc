/** The search of the two small texts, with Pagefind itself. */
import type { Answer } from '../../../src/search/core/answer.ts';
import type { Searcher } from '../../../src/search/core/search.ts';
import { searcherInNode } from '../../../src/search/evaluation/in-node.ts';
import { filesOfWords } from '../../../src/search/index/files.ts';
import { smallText, type SmallText } from './small.ts';

const searchers = new Map<string, Promise<Searcher>>();

export function searcherOf(options: SmallText = {}): Promise<Searcher> {
  const key = JSON.stringify(options);
  const searcher =
    searchers.get(key) ?? filesOfWords(smallText(options)).then((files) => searcherInNode(files));
  searchers.set(key, searcher);
  return searcher;
}

export async function ask(query: string, options: SmallText = {}): Promise<Answer> {
  return (await searcherOf(options)).search(query);
}

/** The references of the clauses found, in order. */
export const found = ({ results }: Answer) => results.map(({ entry }) => entry.reference);

/** The words marked in each of them. */
export const marked = ({ results }: Answer) =>
  results.map(({ entry, marks }) => marks.map(({ start, end }) => entry.text.slice(start, end)));
