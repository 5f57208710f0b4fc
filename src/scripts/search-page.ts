/** The search page: reads its state from the address, asks Pagefind, shows one result a clause. */
import { fr } from '../strings/fr-search.ts';
import { openIndex, type Filters, type Found } from './search-index.ts';
import { resultItem } from './search-result.ts';

const PAGE_SIZE = 20;
const DELAY = 150;

const form = document.querySelector<HTMLFormElement>('[data-search]');
if (form !== null) start(form);

function start(form: HTMLFormElement): void {
  const field = part<HTMLInputElement>(form, '[name=q]');
  const selects = [...form.querySelectorAll<HTMLSelectElement>('[data-filter]')];
  const state = part<HTMLElement>(document, '[data-state]');
  const results = part<HTMLElement>(document, '[data-results]');
  const more = part<HTMLButtonElement>(document, '[data-more]');
  const prompt = state.textContent ?? '';
  const index = openIndex(new URL(form.dataset['index'] ?? '/', location.href).href);
  let latest = 0;
  let found: Found[] = [];

  readAddress();
  void run();
  field.addEventListener('focus', () => void index.load().catch(() => undefined), { once: true });
  let timer = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => change('replaceState'), DELAY);
  });
  for (const select of selects) select.addEventListener('change', () => change('pushState'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    change('pushState');
  });
  more.addEventListener('click', () => {
    const first = results.childElementCount;
    void showMore().then(() => results.children[first]?.querySelector('a')?.focus());
  });
  addEventListener('popstate', () => {
    readAddress();
    void run();
  });

  /** Values the page does not know are left out. */
  function readAddress(): void {
    const given = new URLSearchParams(location.search);
    field.value = given.get('q') ?? '';
    for (const select of selects) {
      const value = given.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
  }

  function change(how: 'pushState' | 'replaceState'): void {
    const address = new URL(location.href);
    address.search = '';
    for (const input of [field, ...selects]) {
      if (input.value.trim() !== '') address.searchParams.set(input.name, input.value.trim());
    }
    if (address.href !== location.href) history[how](null, '', address);
    void run();
  }

  async function run(): Promise<void> {
    const turn = ++latest;
    const query = field.value.trim();
    more.hidden = true;
    if (query === '') {
      found = [];
      results.replaceChildren();
      state.textContent = prompt;
      return;
    }
    state.textContent = fr.searching;
    try {
      const answer = await index.search(query, filters());
      if (turn !== latest) return;
      found = answer;
      part<HTMLElement>(document, '[data-fallback]').hidden = true;
      results.replaceChildren();
      await showMore();
      state.textContent = found.length === 0 ? fr.noResult(query) : fr.results(found.length, query);
    } catch {
      if (turn !== latest) return;
      state.textContent = fr.searchFailed;
      part<HTMLElement>(document, '[data-fallback]').hidden = false;
    }
  }

  function filters(): Filters {
    return Object.fromEntries(
      selects.flatMap(({ dataset, value }) => (value === '' ? [] : [[dataset['filter'] ?? '', value]])),
    );
  }

  async function showMore(): Promise<void> {
    const turn = latest;
    const from = results.childElementCount;
    const batch = await Promise.all(found.slice(from, from + PAGE_SIZE).map((one) => one.data()));
    if (turn !== latest) return;
    results.append(...batch.map(resultItem));
    more.hidden = results.childElementCount >= found.length;
  }
}

function part<T extends Element>(root: ParentNode, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (element === null) throw new Error(`the page lacks ${selector}`);
  return element;
}
