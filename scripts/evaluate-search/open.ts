/** Opens the two searches that are compared: the site's, and plain Pagefind on the same clauses. */
import { fileURLToPath } from 'node:url';
import { convert } from '../../src/convert/convert.ts';
import { readSources } from '../../src/integration/sources.ts';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import { searcherInNode } from '../../src/search/evaluation/in-node.ts';
import type { JudgedQuery } from '../../src/search/evaluation/judged-query.ts';
import { measure } from '../../src/search/evaluation/measures.ts';
import { openPlainPagefind } from '../../src/search/evaluation/plain-pagefind.ts';
import type { Trial } from '../../src/search/evaluation/report.ts';
import { filesOfWords } from '../../src/search/index/files.ts';
import { toSearchWords, type SearchWords } from '../../src/search/index/search-text.ts';

const folder = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** The search text and rare words of the texts as they are now. @throws Error with all their faults */
export function readSearchWords(): SearchWords {
  const { edition, diagnostics } = convert(
    readSources({ seeds: folder('seeds'), content: folder('content') }),
  );
  if (edition === null) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return toSearchWords(edition);
}

/** @returns a function that puts a query to both */
export async function openSearches(words: SearchWords): Promise<(judged: JudgedQuery) => Promise<Trial>> {
  const searcher = await searcherInNode(await filesOfWords(words));
  const askPlain = await openPlainPagefind(words.text);
  return async (judged) => {
    const { results } = await searcher.search(judged.query);
    const ranking = results.flatMap(({ entry, repeated }) => [
      entry.eId,
      ...repeated.map((same) => same.entry.eId),
    ]);
    return {
      judged,
      ranking,
      ours: measure(ranking, judged.grades),
      plain: measure(await askPlain(judged.query), judged.grades),
    };
  };
}
