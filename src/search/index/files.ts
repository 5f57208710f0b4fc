/** Makes the search files of a site: the search text, Pagefind's index and its script. */
import { createHash } from 'node:crypto';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { progressOf } from '../../components/progress.ts';
import type { Edition } from '../../model/edition.ts';
import type { Subject } from '../../model/subjects.ts';
import { buildLexicon } from '../core/lexicon.ts';
import { readWords, wordsFile } from '../core/large/words-file.ts';
import type { RareWords, SearchText } from '../core/search-text.ts';
import { recordsOf, type ClauseRecord } from './records.ts';
import { subjectClauses } from './leads.ts';
import { toSearchWords, type SearchWords } from './search-text.ts';

/**
 * The language that Pagefind is told of records: undetermined, since they hold lexemes and not words, which it need
 * not stem. Its code without stems is 4 kB less.
 */
const LANGUAGE = 'und';
/** Pagefind's files that a search loads; its other scripts and styles are not used. */
const NEEDED = /^(pagefind-entry\.json|wasm\.unknown\..*|.*\.pf_meta|index\/.*)$/;
/** Those with the texts of large editions. */
const FRAGMENTS = /^fragment\//;
/** Its script, which is bundled with ours. */
const SCRIPT = 'pagefind.js';

/** Of more clauses the texts come from Pagefind's fragments as they are shown, not with the search text. */
const MOST_AT_HAND = 1000;

export interface SearchFiles {
  /** Without texts in a large edition. */
  text: SearchText;
  /** All texts of a large edition, in order; null where the search text has them. */
  texts: readonly string[] | null;
  rare: RareWords;
  /** Numbers of the clauses of each subject, by its id, from 0 in the order of the texts. */
  subjects: Record<string, number[]>;
  /** Pagefind's files that browsers load, by path in its folder. */
  index: Map<string, Uint8Array>;
  /** The source of Pagefind's script, a module. */
  script: string;
  /** Changes with the index: Pagefind adds it to the one address that is always the same. */
  tag: string;
  /** Number of clauses, preambles and closings that can be found. */
  clauses: number;
}

/** @param mostAtHand most clauses whose texts come with the search text @throws Error with all that Pagefind reports */
export async function makeSearchFiles(edition: Edition, mostAtHand?: number): Promise<SearchFiles> {
  return filesOfWords(toSearchWords(edition), edition.subjects, mostAtHand);
}

/** Makes the search files of a search text and rare words. @throws Error with all that Pagefind reports */
export async function filesOfWords(
  { text, rare }: SearchWords,
  subjects: readonly Subject[] = [],
  mostAtHand = MOST_AT_HAND,
): Promise<SearchFiles> {
  const lexicon = buildLexicon(text);
  const isLarge = lexicon.clauses.length > mostAtHand;
  const words = wordsFile(lexicon.vocabulary);
  // Browsers number the words in the order of the file: so must the index.
  const vocabulary = isLarge ? readWords(words) : lexicon.vocabulary;
  const all = await indexed(recordsOf({ ...lexicon, vocabulary }, isLarge), LANGUAGE);
  const script = all.get(SCRIPT);
  const index = new Map(
    [...all]
      .filter(([path]) => NEEDED.test(path) || (isLarge && FRAGMENTS.test(path)))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  if (script === undefined || index.size < 4) throw new Error('Pagefind made no index of the clauses');
  const digest = createHash('sha256');
  for (const [path, content] of index) digest.update(path).update(content);
  return {
    text: isLarge ? { ...withoutTexts(text), words } : text,
    texts: isLarge ? lexicon.clauses.map(({ text }) => text) : null,
    rare,
    subjects: subjectClauses(subjects, lexicon),
    index,
    script: new TextDecoder().decode(script),
    tag: digest.digest('hex').slice(0, 8),
    clauses: lexicon.clauses.length,
  };
}

function withoutTexts({ instruments, ...text }: SearchText): SearchText {
  return {
    ...text,
    instruments: instruments.map((instrument) => ({
      ...instrument,
      divisions: instrument.divisions.map((division) => ({
        ...division,
        texts: division.texts.map(() => ''),
      })),
    })),
  };
}

/** Pagefind’s files of some records, by path. @param language by BCP 47 @throws Error with all that Pagefind reports */
export async function indexed(
  records: readonly ClauseRecord[],
  language: string,
): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    return await filesOf(index, records, language);
  } finally {
    await close();
  }
}

async function filesOf(
  index: PagefindIndex,
  records: readonly ClauseRecord[],
  language: string,
): Promise<Map<string, Uint8Array>> {
  const done = progressOf('records of search', records.length);
  for (const record of records) {
    const { errors } = await index.addCustomRecord({ ...record, language });
    done();
    if (errors.length > 0) throw new Error(`Pagefind could not read ${record.url}: ${errors.join('; ')}`);
  }
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind could not make its index: ${errors.join('; ')}`);
  return new Map(files.map(({ path, content }) => [path, content]));
}
