/** The search page: keeps its state in the address and answers while the reader types. */
import { facets, nothingChosen } from '../core/facets.ts';
import { tidy } from '../core/tidy.ts';
import type { Answer } from '../core/answer.ts';
import type { Searcher } from '../core/search.ts';
import { resultsWords } from '../../strings/browser/results.ts';
import { siteAddress } from '../../components/browser-address.ts';
import { onPage } from '../../components/on-page.ts';
import { reportLoss } from '../../components/report-loss.ts';
import { afterPaint } from './after-paint.ts';
import { again } from './again.ts';
import { openAnswerView, type AnswerView, type Around } from './answer-view.ts';
import { startArrows } from './arrows.ts';
import { openFilters, type Filters } from './filters.ts';
import { watchFinger } from './finger.ts';
import { readState, writeState, type PageState } from './page-state.ts';
import { AT_ONCE } from './results-list.ts';
import { openSearcher } from './session.ts';

/** Milliseconds between changes of the address: browsers limit how often it may change. */
const ADDRESS_DELAY = 400;

const form = document.querySelector<HTMLFormElement>('[data-search]');
if (form !== null) start(form);

function start(form: HTMLFormElement): void {
  const field = onPage<HTMLInputElement>('[name=q]', form);
  const order = onPage<HTMLSelectElement>('[data-order]');
  const panel = onPage<HTMLDetailsElement>('[data-filters]');
  const clear = onPage<HTMLButtonElement>('[data-clear]');
  const filters = openFilters((chosen) => change({ chosen }));
  const view = openAnswerView();
  const answer = answering(view, filters);
  let state = readAddress();
  let addressTimer = 0;

  form.dataset['started'] = '';
  panel.open = matchMedia('(min-width: 64rem)').matches || anyChosen(state);
  show();
  startArrows(field, view.list);
  loadOnFocus(field);
  field.addEventListener('input', () => {
    state = { ...state, query: field.value, exact: false };
    clearTimeout(addressTimer);
    addressTimer = window.setTimeout(() => keep('replaceState'), ADDRESS_DELAY);
    run();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change({ query: field.value });
    const sent = state;
    void namedBy(sent).then((path) => {
      if (state === sent && path !== null) location.assign(siteAddress(path));
    });
  });
  order.addEventListener('change', () => change({ order: order.value === 'text' ? 'text' : 'relevance' }));
  clear.addEventListener('click', () => {
    change({ chosen: nothingChosen });
    show();
    onPage('summary', panel).focus();
  });
  // Most notices link to this page with another query: answer without loading it again.
  onPage('[data-notices]').addEventListener('click', (event) => {
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
  view.list.addEventListener('click', () => keep('replaceState'));
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

  /** Puts the state into the form and answers it. */
  function show(): void {
    field.value = state.query;
    filters.show(state.chosen);
    order.value = state.order;
    run();
  }

  function run(): void {
    clear.hidden = !anyChosen(state);
    answer(state);
  }
}

/** Loads what search needs when the field is entered: the first key need not wait for it. */
function loadOnFocus(field: HTMLElement): void {
  const load = () => {
    // After the script of every page has asked for the files ahead, or each would be asked for twice.
    setTimeout(() => {
      void openSearcher()
        .then((searcher) => searcher.load())
        .catch(() => undefined);
    });
  };
  field.addEventListener('focus', load, { once: true });
}

/** The path of the one clause that a query names by number or address; null where it names none. */
async function namedBy(state: PageState): Promise<string | null> {
  try {
    const searcher = await openSearcher();
    return (await searcher.glance(state.query, state)).named?.path ?? null;
  } catch {
    return null;
  }
}

/** What answers a state of the page, unless another one is to be answered before it is done. */
function answering(view: AnswerView, filters: Filters): (state: PageState) => void {
  const { list } = view;
  const released = watchFinger(list);
  let turn = 0;

  return (state) => {
    const mine = ++turn;
    if (tidy(state.query).text === '' && !anyChosen(state)) {
      view.showNothing();
      filters.count(null);
      settle(state);
      return;
    }
    view.showAsked();
    list.setAttribute('aria-busy', 'true');
    openSearcher()
      .then((searcher) => answerWith(searcher, state, () => mine === turn))
      .catch(() => {
        if (mine !== turn) return;
        view.showTrouble(resultsWords.searchFailed, false);
        reportLoss();
        settle(state);
      });
    if (list.childElementCount === 0) view.saySearching();
  };

  /** Shows what holds the words as typed, while the engine loads, then the whole answer. */
  async function answerWith(searcher: Searcher, state: PageState, isMine: () => boolean): Promise<void> {
    await afterPaint();
    if (!isMine()) return;
    const first = searcher.isReady ? null : await searcher.glance(state.query, state);
    if (!isMine()) return;
    if (first !== null && first.total > 0) {
      filters.count(first.counts);
      view.show(first, aroundOf(state), searcher.read);
    } else if (first !== null) view.saySearching();
    const [answer, trouble] = await wholeOr(searcher, state);
    if (isMine()) await searcher.read(answer.results.slice(0, AT_ONCE));
    await released();
    if (!isMine()) return;
    filters.count(answer.counts);
    view.exchange(answer, aroundOf(state), searcher.read, () => settle(state));
    if (trouble === null) return;
    view.showTrouble(trouble, true);
    reportLoss();
  }

  function settle(state: PageState): void {
    list.dataset['answered'] = state.query.trim();
    list.setAttribute('aria-busy', 'false');
  }

  function aroundOf(state: PageState): Around {
    return {
      ways: {
        exactly: addressOf({ ...state, exact: true }),
        to: (query) => addressOf({ ...state, exact: false, query }),
      },
      isFiltered: anyChosen(state),
      subjects: filters.subjects,
    };
  }
}

/** The whole answer, else what the texts alone tell, with a sentence that says so. */
async function wholeOr(
  searcher: Searcher,
  state: PageState,
): Promise<[answer: Answer, trouble: string | null]> {
  try {
    return [await again(() => searcher.search(state.query, state)), null];
  } catch {
    return [await searcher.glance(state.query, state), resultsWords.indexFailed];
  }
}

function anyChosen({ chosen }: PageState): boolean {
  return facets.some((facet) => chosen[facet].length > 0);
}

function addressOf(state: PageState): string {
  return location.pathname + writeState(state);
}
