/** The search page: keeps its state in the address and answers while the reader types. */
import { facets, nothingChosen } from '../core/facets.ts';
import { tidy } from '../core/tidy.ts';
import type { Answer } from '../core/answer.ts';
import type { Searcher } from '../core/search.ts';
import { resultsWords } from '../../strings/browser/results.ts';
import { siteAddress } from '../../components/browser-address.ts';
import { afterPaint } from './after-paint.ts';
import { changeInPlace } from './change-in-place.ts';
import { watchFinger } from './finger.ts';
import { reportLoss } from '../../components/report-loss.ts';
import { again } from './again.ts';
import { startArrows } from './arrows.ts';
import { openFilters } from './filters.ts';
import { noticesOf } from './notices.ts';
import { readState, writeState, type PageState } from './page-state.ts';
import { part } from './part.ts';
import { subjectsLine, subjectsNamed } from './named-subjects.ts';
import { AT_ONCE, openList } from './results-list.ts';
import { openSearcher } from './session.ts';

/** Milliseconds between changes of the address: browsers limit how often it may change. */
const ADDRESS_DELAY = 400;

const form = document.querySelector<HTMLFormElement>('[data-search]');
if (form !== null) start(form);

function start(form: HTMLFormElement): void {
  const field = part<HTMLInputElement>(form, '[name=q]');
  const order = part<HTMLSelectElement>(document, '[data-order]');
  const panel = part<HTMLDetailsElement>(document, '[data-filters]');
  const filters = openFilters((chosen) => change({ chosen }));
  const clear = part<HTMLButtonElement>(document, '[data-clear]');
  const status = part<HTMLElement>(document, '[data-state]');
  const notices = part<HTMLElement>(document, '[data-notices]');
  const index = part<HTMLElement>(document, '[data-named-subjects]');
  const examples = part<HTMLElement>(document, '[data-examples]');
  const themes = part<HTMLElement>(document, '[data-themes]');
  const fallback = part<HTMLElement>(document, '[data-fallback]');
  const list = part<HTMLElement>(document, '[data-results]');
  const results = openList(list);
  const prompt = status.textContent;
  let state = readAddress();
  let turn = 0;
  let addressTimer = 0;

  form.dataset['started'] = '';
  panel.open = matchMedia('(min-width: 64rem)').matches || anyChosen();
  show();
  const released = watchFinger(list);
  startArrows(field, list);
  field.addEventListener(
    'focus',
    () => {
      // After the script of every page has asked for the files ahead, or each would be asked for twice.
      setTimeout(() => {
        void openSearcher()
          .then((searcher) => searcher.load())
          .catch(() => undefined);
      });
    },
    { once: true },
  );
  field.addEventListener('input', () => {
    state = { ...state, query: field.value, exact: false };
    clearTimeout(addressTimer);
    addressTimer = window.setTimeout(() => keep('replaceState'), ADDRESS_DELAY);
    run();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change({ query: field.value });
    const mine = turn;
    openSearcher()
      .then((searcher) => searcher.glance(state.query, state))
      .then(
        ({ named }) => {
          if (mine === turn && named !== null) location.assign(siteAddress(named.path));
        },
        () => undefined,
      );
  });
  order.addEventListener('change', () => change({ order: order.value === 'text' ? 'text' : 'relevance' }));
  clear.addEventListener('click', () => {
    change({ chosen: nothingChosen });
    show();
    part<HTMLElement>(panel, 'summary').focus();
  });
  // Most notices link to this page with another query: answer without loading it again.
  notices.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    keep('replaceState');
    if (link.pathname !== location.pathname) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    state = readAddress();
    show();
    field.focus();
  });
  // Keep the search in the address, for the way back from a result.
  list.addEventListener('click', () => keep('replaceState'));
  addEventListener('popstate', () => {
    clearTimeout(addressTimer);
    state = readAddress();
    show();
  });

  function readAddress(): PageState {
    return readState(location.search, filters.valuesOf);
  }

  function change(part: Partial<PageState>): void {
    keep('replaceState');
    state = { ...state, ...part };
    keep('pushState');
    run();
  }

  function keep(how: 'pushState' | 'replaceState'): void {
    clearTimeout(addressTimer);
    const search = writeState(state);
    if (search !== location.search) history[how](null, '', location.pathname + search);
  }

  function anyChosen(): boolean {
    return facets.some((facet) => state.chosen[facet].length > 0);
  }

  /** Puts the state into the form and answers it. */
  function show(): void {
    field.value = state.query;
    filters.show(state.chosen);
    order.value = state.order;
    run();
  }

  function run(): void {
    const mine = ++turn;
    clear.hidden = !anyChosen();
    const isAsked = tidy(state.query).text !== '' || anyChosen();
    if (isAsked && !examples.hidden) themes.hidden = true;
    examples.hidden = isAsked;
    if (!isAsked) {
      results.clear();
      notices.replaceChildren();
      fallback.hidden = true;
      themes.hidden = false;
      status.textContent = prompt;
      filters.count(null);
      index.replaceChildren();
      settle();
      return;
    }
    list.setAttribute('aria-busy', 'true');
    openSearcher()
      .then((searcher) => answerWith(searcher, mine))
      .catch(() => mine === turn && fail());
    if (list.childElementCount === 0) status.textContent = resultsWords.searching;
  }

  /** Shows what holds the words as typed, while the engine loads, then the whole answer. */
  async function answerWith(searcher: Searcher, mine: number): Promise<void> {
    await afterPaint();
    if (mine !== turn) return;
    const first = searcher.isReady ? null : await searcher.glance(state.query, state);
    if (mine !== turn) return;
    if (first !== null && first.total > 0) present(first, searcher);
    else if (first !== null) status.textContent = resultsWords.searching;
    const [answer, trouble] = await again(() => searcher.search(state.query, state)).then(
      (whole): [Answer, string | null] => [whole, null],
      async (): Promise<[Answer, string | null]> => [
        await searcher.glance(state.query, state),
        resultsWords.indexFailed,
      ],
    );
    if (mine === turn) await searcher.read(answer.results.slice(0, AT_ONCE));
    await released();
    if (mine !== turn) return;
    changeInPlace(list, () => present(answer, searcher, settle));
    fallback.hidden = trouble === null;
    if (trouble === null) return;
    status.textContent = `${status.textContent} ${trouble}`.trim();
    reportLoss();
  }

  function present(answer: Answer, { read }: Searcher, done: () => void = () => undefined): void {
    fallback.hidden = true;
    const elsewhere = { ...state, exact: false };
    const ways = {
      exactly: address({ ...state, exact: true }),
      to: (query: string) => address({ ...elsewhere, query }),
    };
    notices.replaceChildren(...noticesOf(answer, ways));
    themes.hidden = answer.total > 0 || anyChosen();
    filters.count(answer.counts);
    index.replaceChildren(...subjectsLine(subjectsNamed(answer, filters.subjects)));
    status.textContent = told(answer);
    results.show(answer.results, read, done);
  }

  function told({ query, total, others, partial, corrected, simple, results }: Answer): string {
    const folded = total - results.length;
    if (query.typed === '') return resultsWords.browsed(total) + resultsWords.among(0, folded);
    if (simple && total > 0)
      return resultsWords.atOnce(total - others, query.typed) + resultsWords.among(0, folded);
    if (total === 0)
      return anyChosen() ? resultsWords.noResultHere(query.typed) : resultsWords.noResult(query.typed);
    const sought = corrected ?? query.typed;
    if (others === total) return resultsWords.onlyOthers(others, sought);
    const among = resultsWords.among(partial < total ? partial : 0, folded);
    return resultsWords.results(total - others, sought) + among + resultsWords.others(others);
  }

  function settle(): void {
    list.dataset['answered'] = state.query.trim();
    list.setAttribute('aria-busy', 'false');
  }

  function fail(): void {
    results.clear();
    notices.replaceChildren();
    status.textContent = resultsWords.searchFailed;
    reportLoss();
    fallback.hidden = false;
    settle();
  }

  function address(state: PageState): string {
    return location.pathname + writeState(state);
  }
}
