/** What the search page shows of an answer: the sentence that counts, notices, subjects, results, or ways on without any. */
import type { Answer } from '../core/answer.ts';
import type { Searcher } from '../core/search.ts';
import { onPage } from '../../components/on-page.ts';
import { resultsWords } from '../../strings/browser/results.ts';
import { changeInPlace } from './change-in-place.ts';
import type { ListedSubject } from './filters.ts';
import { subjectsLine, subjectsNamed } from './named-subjects.ts';
import { noticesOf, type Ways } from './notices.ts';
import { openList } from './results-list.ts';

/** What an answer is shown with. */
export interface Around {
  ways: Ways;
  /** Whether filters are chosen. */
  isFiltered: boolean;
  /** The subjects of the index. */
  subjects: readonly ListedSubject[];
}

export interface AnswerView {
  /** The list of results. */
  readonly list: HTMLElement;
  /** Shows what the page says before anything is asked. */
  showNothing(): void;
  /** Takes away what stands there before anything is asked. */
  showAsked(): void;
  /** Says that an answer is looked for. */
  saySearching(): void;
  /** Shows an answer in place of another. @param done called when all results are there that come by themselves */
  show(answer: Answer, around: Around, read: Searcher['read'], done?: () => void): void;
  /** So too, and keeps the clause in its place that the reader has reached. */
  exchange(answer: Answer, around: Around, read: Searcher['read'], done: () => void): void;
  /** Says that search does not work, or what is wrong with the answer shown, and lists the pages with all the text. */
  showTrouble(sentence: string, hasAnswer: boolean): void;
}

export function openAnswerView(): AnswerView {
  const status = onPage('[data-state]');
  const notices = onPage('[data-notices]');
  const index = onPage('[data-named-subjects]');
  const examples = onPage('[data-examples]');
  const themes = onPage('[data-themes]');
  const fallback = onPage('[data-fallback]');
  const list = onPage('[data-results]');
  const results = openList(list);
  const prompt = status.textContent;
  return {
    list,
    showNothing() {
      clear();
      index.replaceChildren();
      fallback.hidden = true;
      examples.hidden = false;
      themes.hidden = false;
      status.textContent = prompt;
    },
    showAsked() {
      if (!examples.hidden) themes.hidden = true;
      examples.hidden = true;
    },
    saySearching() {
      status.textContent = resultsWords.searching;
    },
    show,
    exchange: (...shown) => changeInPlace(list, () => show(...shown)),
    showTrouble(sentence, hasAnswer) {
      if (!hasAnswer) clear();
      status.textContent = hasAnswer ? `${status.textContent} ${sentence}`.trim() : sentence;
      fallback.hidden = false;
    },
  };

  function show(
    answer: Answer,
    { ways, isFiltered, subjects }: Around,
    read: Searcher['read'],
    done?: () => void,
  ) {
    fallback.hidden = true;
    notices.replaceChildren(...noticesOf(answer, ways));
    index.replaceChildren(...subjectsLine(subjectsNamed(answer, subjects)));
    themes.hidden = answer.total > 0 || isFiltered;
    status.textContent = told(answer, isFiltered);
    results.show(answer.results, read, done ?? (() => undefined));
  }

  function clear(): void {
    results.clear();
    notices.replaceChildren();
  }
}

/** The sentence that says how many clauses were found, and for what. */
function told(answer: Answer, isFiltered: boolean): string {
  const { query, total, others, partial, corrected, simple, results } = answer;
  const folded = total - results.length;
  if (query.typed === '') return resultsWords.browsed(total) + resultsWords.among(0, folded);
  if (simple && total > 0)
    return resultsWords.atOnce(total - others, query.typed) + resultsWords.among(0, folded);
  if (total === 0)
    return isFiltered ? resultsWords.noResultHere(query.typed) : resultsWords.noResult(query.typed);
  const sought = corrected ?? query.typed;
  if (others === total) return resultsWords.onlyOthers(others, sought);
  const among = resultsWords.among(partial < total ? partial : 0, folded);
  return resultsWords.results(total - others, sought) + among + resultsWords.others(others);
}
