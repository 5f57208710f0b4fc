/** The lexicon of a large edition: its words come with the search text, its texts from Pagefind's fragments. */
import { kept } from '../kept.ts';
import { entriesOf, type Lexicon } from '../lexicon.ts';
import type { SearchText } from '../search-text.ts';
import { readWords } from './words-file.ts';

/** Where more texts are needed at once, the file of all is loaded instead. */
const MOST_FRAGMENTS = 60;

/** @param loadTexts loads the texts of all clauses, in order; rejects where they do not load */
export function largeLexicon(text: SearchText, loadTexts: () => Promise<readonly string[]>): Lexicon {
  const clauses = entriesOf(text);
  const loadAll = kept(async () => {
    const texts = await loadTexts();
    if (texts.length !== clauses.length) throw new Error('the texts are of another edition');
    clauses.forEach((entry, at) => (entry.text = texts[at] ?? ''));
  });
  return {
    clauses,
    vocabulary: readWords(text.words ?? ''),
    texts: {
      loadAll,
      async load(numbers, engine) {
        const lacking = [...numbers].filter((clause) => clauses[clause]?.text === '');
        // What is lost in fragments may stand in the file of all.
        if (lacking.length > MOST_FRAGMENTS) return loadAll();
        await Promise.all(lacking.map((clause) => loadOne(clause, engine))).catch(loadAll);
      },
    },
  };

  async function loadOne(clause: number, { data }: Parameters<NonNullable<Lexicon['texts']>['load']>[1]) {
    const entry = clauses[clause];
    const found = await data(clause);
    const [own = ''] = found?.filters['text'] ?? [];
    if (entry === undefined || own === '' || found?.url !== entry.path)
      throw new Error('a fragment is damaged');
    entry.text = own;
  }
}
