/** A search field that offers clauses while one types: an ARIA combobox with a listbox, focus kept in the field. */
import { tidy } from '../core/tidy.ts';
import type { Answer, Result } from '../core/answer.ts';
import type { Searcher } from '../core/search.ts';
import { searchWords } from '../../strings/browser/search.ts';
import { siteAddress } from '../../components/browser-address.ts';
import { afterPaint } from './after-paint.ts';
import { lacksText, passageOf, resultAddress } from './passage.ts';
import { watchFinger } from './finger.ts';
import { reportLoss } from '../../components/report-loss.ts';
import { again } from './again.ts';
import { openSearcher } from './session.ts';
import { addSheet } from '../../components/added-sheet.ts';
import offersStyles from '../styles/offers.css?inline';

const OFFERED = 6;
/** Longest passage in an option, in UTF-16 code units. */
const LONGEST = 110;
/** Milliseconds without a key before screen readers are told the number of options. */
const ANNOUNCE_AFTER = 600;
/** Milliseconds that Enter waits to learn whether a clause is named; after that the search page answers. */
const PATIENCE = 4000;

interface Option {
  element: HTMLElement;
  address: string;
}

/** All search fields of the page. */
export function startFields(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('[data-search-field]'))
    startCombobox(field);
}

function startCombobox(field: HTMLInputElement): void {
  const form = field.form;
  if (form === null) return;
  addSheet(offersStyles);
  const list = document.createElement('ul');
  list.id = `${field.id}-liste`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', searchWords.suggestions);
  list.className = 'offers';
  list.hidden = true;
  const status = document.createElement('p');
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  form.append(list, status);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');
  let options: Option[] = [];
  let active = -1;
  let turn = 0;
  let announcing = 0;

  const released = watchFinger(list);
  void openSearcher()
    .then((searcher) => searcher.load())
    .catch(() => undefined);
  field.addEventListener('input', run);
  field.addEventListener('focus', run);
  field.addEventListener('blur', close);
  field.addEventListener('keydown', onKey);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = field.value.trim();
    const named = openSearcher()
      .then((searcher) => searcher.glance(query))
      .then(({ named }) => named);
    const late = new Promise<null>((resolve) => window.setTimeout(() => resolve(null), PATIENCE));
    void Promise.race([named, late])
      .catch(() => null)
      .then((clause) => (clause === null ? form.submit() : location.assign(siteAddress(clause.path))));
  });
  // Keep the focus in the field while an option is pressed.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = options.find(
      ({ element }) => event.target instanceof Node && element.contains(event.target),
    );
    if (option === undefined) return;
    if (event.ctrlKey || event.metaKey) open(option.address, '_blank', 'noopener');
    else location.assign(option.address);
  });
  if (document.activeElement === field) run();

  function run(): void {
    const mine = ++turn;
    const query = field.value.trim();
    if (tidy(query).text === '') {
      close();
      return;
    }
    list.setAttribute('aria-busy', 'true');
    void openSearcher()
      .then((searcher) => answerWith(searcher, query, mine))
      .catch(() => {
        if (mine !== turn) return;
        say(searchWords.shortFailed);
        reportLoss();
      });
  }

  async function answerWith(searcher: Searcher, query: string, mine: number): Promise<void> {
    await afterPaint();
    if (mine !== turn) return;
    const first = searcher.isReady ? null : await searcher.glance(query);
    if (mine !== turn) return;
    if (first !== null && first.total > 0) offer(first);
    try {
      const whole = await again(() => searcher.search(query));
      if (mine === turn) await searcher.read(whole.results.slice(0, OFFERED));
      await released();
      if (mine === turn) offer(whole);
    } catch (failure) {
      if (first === null || first.total === 0) throw failure;
      // What was found at once stays.
      reportLoss();
      if (mine === turn) list.setAttribute('aria-busy', 'false');
    }
  }

  function offer(answer: Answer): void {
    if (document.activeElement !== field) return;
    const chosen = options[active]?.address;
    const shown = answer.results.slice(0, OFFERED);
    if (shown.some(lacksText)) reportLoss();
    options = shown.map((result, index) => ({
      element: offerOf(result, `${list.id}-${index}`),
      address: resultAddress(result),
    }));
    const all = new URL(form?.action ?? location.href);
    all.searchParams.set('q', field.value.trim());
    const last = document.createElement('li');
    last.id = `${list.id}-tout`;
    last.setAttribute('role', 'option');
    last.className = 'all';
    last.textContent = answer.total === 0 ? searchWords.onlyNoResult : searchWords.allResults(answer.total);
    options.push({ element: last, address: all.href });
    list.replaceChildren(...options.map(({ element }) => element));
    list.setAttribute('aria-busy', String(answer.simple));
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    activate(options.findIndex(({ address }) => address === chosen));
    announce(searchWords.offered(shown.length, answer.total));
  }

  /** Shows a sentence in place of the options. */
  function say(sentence: string): void {
    const line = document.createElement('li');
    line.setAttribute('role', 'option');
    line.setAttribute('aria-disabled', 'true');
    line.textContent = sentence;
    options = [];
    active = -1;
    list.replaceChildren(line);
    list.setAttribute('aria-busy', 'false');
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    field.removeAttribute('aria-activedescendant');
    announce(sentence);
  }

  function close(): void {
    turn++;
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    activate(-1);
    clearTimeout(announcing);
    status.textContent = '';
  }

  function activate(index: number): void {
    active = index;
    options.forEach(({ element }, at) => element.setAttribute('aria-selected', String(at === index)));
    const element = options[index]?.element;
    if (element === undefined) field.removeAttribute('aria-activedescendant');
    else {
      field.setAttribute('aria-activedescendant', element.id);
      element.scrollIntoView({ block: 'nearest' });
    }
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const isOpen = !list.hidden;
    const { length } = options;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        if (!isOpen) return run();
        if (length === 0) return;
        const step = event.key === 'ArrowDown' ? 1 : -1;
        // Beyond either end no option is active, only the field.
        const next = active + step;
        activate(next >= length ? -1 : next < -1 ? length - 1 : next);
        return;
      }
      case 'Enter': {
        const option = isOpen ? options[active] : undefined;
        if (option === undefined) return;
        event.preventDefault();
        location.assign(option.address);
        return;
      }
      case 'Escape':
        if (!isOpen) return;
        event.preventDefault();
        close();
    }
  }

  function announce(sentence: string): void {
    clearTimeout(announcing);
    announcing = window.setTimeout(() => (status.textContent = sentence), ANNOUNCE_AFTER);
  }
}

function offerOf(result: Result, id: string): HTMLElement {
  const { entry } = result;
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.dataset['hue'] = entry.instrument.hue;
  option.dataset['clause'] = entry.eId;
  const reference = document.createElement('b');
  reference.textContent = entry.reference;
  option.append(
    reference,
    ' ',
    ...(lacksText(result) ? [searchWords.shortTextLost] : passageOf(result, LONGEST)),
  );
  return option;
}
