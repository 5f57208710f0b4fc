/** A large edition, whose texts come from Pagefind's fragments: it answers as if all were at hand. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Searcher } from '../../src/search/core/search.ts';
import { searcherInNode } from '../../src/search/evaluation/in-node.ts';
import { filesOfWords } from '../../src/search/index/files.ts';
import { wholeEdition } from '../convert/sources.ts';
import { wholeSearchWords } from './whole-words.ts';

const file = readFileSync(new URL('queries.yaml', import.meta.url), 'utf8');
const queries = (parse(file) as { query: string }[]).map(({ query }) => query);
const edition = wholeEdition();

const words = wholeSearchWords();
const large = await filesOfWords(words, edition.subjects, 0);
const near = await searcherInNode(await filesOfWords(words, edition.subjects));

/** All that a reader sees of the answer to a query. */
async function seen(searcher: Searcher, query: string) {
  const { results, total, corrected, nearest, shorter, almost, unquoted, named } =
    await searcher.search(query);
  await searcher.read(results);
  return {
    results: results
      .flatMap((one) => [one, ...one.repeated])
      .map(({ entry, marks, through, missing }) => ({
        eId: entry.eId,
        text: entry.text,
        marks,
        through,
        missing,
      })),
    ...{ total, corrected, nearest, shorter, almost, unquoted, named: named?.eId },
  };
}

describe('a large edition', () => {
  test('has no texts in the search text', () => {
    expect(
      large.text.instruments.flatMap(({ divisions }) => divisions.flatMap(({ texts }) => texts)).join(''),
    ).toBe('');
    expect(large.texts).toHaveLength(large.clauses);
    expect([...large.index.keys()].filter((path) => path.startsWith('fragment/'))).toHaveLength(
      large.clauses,
    );
  });

  test('answers every judged query as if its texts were at hand, in order, words and marks', async () => {
    const far = await searcherInNode(large);
    for (const query of queries) expect(await seen(far, query), query).toEqual(await seen(near, query));
    expect(queries.length).toBeGreaterThan(200);
  });
});
