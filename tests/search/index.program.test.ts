/** Pagefind's index of the clauses of both texts, read as in the browser. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openEngine } from '../../src/search/core/pagefind.ts';
import { buildLexicon } from '../../src/search/core/lexicon.ts';
import { indexWord } from '../../src/search/core/record.ts';
import { loadInNode, searcherInNode } from '../../src/search/evaluation/in-node.ts';
import { makeSearchFiles, type SearchFiles } from '../../src/search/index/files.ts';
import { editionOf, sourcesOf } from '../convert/sources.ts';

const edition = editionOf(sourcesOf());
let files: SearchFiles;
beforeAll(async () => {
  files = await makeSearchFiles(edition);
});

describe('Pagefind’s index', () => {
  it('has one record for each clause, and finds in it the places of a word', async () => {
    const { pagefind, basePath } = await loadInNode(files);
    const engine = await openEngine(pagefind, basePath, files.tag, files.clauses);
    const { vocabulary } = buildLexicon(files.text);
    const numberOf = (lexeme: string) => vocabulary.lexemes.get(lexeme)?.number ?? -1;
    const found = await engine.find(indexWord(numberOf('impunité')));
    const texts = files.text.instruments.flatMap(({ divisions }) => divisions.flatMap((one) => one.texts));
    const holding = texts.flatMap((text, record) => (/impunité/iu.test(text) ? [record] : []));
    expect(found.map(({ record }) => record).toSorted((a, b) => a - b)).toEqual(holding);
    expect(found.every(({ places, score }) => places.length > 0 && score > 0)).toBe(true);
    // A word is found alone, not with those that it begins.
    const lengths = [...vocabulary.lexemes.values()].map(({ number }) => indexWord(number).length);
    expect(new Set(lengths).size).toBe(1);
  });

  it('is refused where it has other clauses', async () => {
    const { pagefind, basePath } = await loadInNode(files);
    await expect(openEngine(pagefind, basePath, files.tag, files.clauses + 1)).rejects.toThrow(
      'not of this edition',
    );
  });

  it('that lacks a part says so, rather than that nothing was found', async () => {
    const index = new Map([...files.index].filter(([path]) => !path.endsWith('.pf_index')));
    const searcher = await searcherInNode({ ...files, index });
    await expect(searcher.search('paix')).rejects.toThrow('missing or damaged');
    expect((await searcher.glance('paix')).total).toBeGreaterThan(10);
  });

  it('is the same from one making to the next', async () => {
    const again = await makeSearchFiles(edition);
    expect([...again.index]).toEqual([...files.index]);
    expect(again.text).toEqual(files.text);
    expect(again.rare).toEqual(files.rare);
    expect(again.subjects).toEqual(files.subjects);
    expect(again.tag).toBe(files.tag);
  });
});
