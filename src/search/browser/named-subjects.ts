/** The subjects of the index that an answer is about: named by the query, or found by one of their words. */
import type { Answer } from '../core/answer.ts';
import { fold, wordsOf } from '../core/fold.ts';
import { lexemeOf } from '../core/lexeme.ts';
import { stopWords } from '../core/stop-words.ts';
import { link } from '../../components/made.ts';
import { siteAddress } from '../../components/browser-address.ts';
import { subjectPath } from '../../model/site-paths.ts';
import { resultsWords } from '../../strings/browser/results.ts';
import type { ListedSubject } from './filters.ts';
import { list } from './notices.ts';

/** More would stand between a reader and the answer. */
const MOST = 3;

/** @returns the shortest labels first */
export function subjectsNamed(
  { query, results, corrected }: Answer,
  subjects: readonly ListedSubject[],
): ListedSubject[] {
  const sought = lexemesIn(corrected ?? query.typed);
  const ids = new Set(results.slice(0, MOST).flatMap(({ through }) => through.map(({ subject }) => subject)));
  return subjects
    .filter(({ id, label }) => {
      const own = new Set(lexemesIn(label));
      return ids.has(id) || (sought.length > 0 && sought.every((lexeme) => own.has(lexeme)));
    })
    .sort((a, b) => a.label.length - b.label.length)
    .slice(0, MOST);
}

/** Leads to the pages of subjects; nothing where there are none. */
export function subjectsLine(subjects: readonly ListedSubject[]): HTMLElement[] {
  if (subjects.length === 0) return [];
  const links = subjects.map(({ id, label }) => link(siteAddress(subjectPath(id)), label));
  return [list(resultsWords.inIndex, links)];
}

function lexemesIn(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !stopWords.has(fold(word)))
    .map(lexemeOf);
}
