/** A search field that offers clauses while one types, and leads to them; the focus stays in the field. */
import { tidy } from '../core/tidy.ts';
import type { Answer, Result } from '../core/answer.ts';
import type { Searcher } from '../core/search.ts';
import { searchWords } from '../../strings/browser/search.ts';
import { siteAddress } from '../../components/browser-address.ts';
import { made } from '../../components/made.ts';
import { reportLoss } from '../../components/report-loss.ts';
import { afterPaint } from './after-paint.ts';
import { again } from './again.ts';
import { watchFinger } from './finger.ts';
import { openOffers, type Offers, type Option } from './offers.ts';
import { lacksText, passageOf, resultAddress } from './passage.ts';
import { openSearcher } from './session.ts';

const OFFERED = 6;
/** Longest passage in an option, in UTF-16 code units. */
const LONGEST = 110;
/** Milliseconds that Enter waits to learn whether a clause is named; after that the search page answers. */
const PATIENCE = 4000;

/** All search fields of the page. */
export function startFields(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('[data-search-field]'))
    if (field.form !== null) startCombobox(field, field.form);
}

function startCombobox(field: HTMLInputElement, form: HTMLFormElement): void {
  const offers = openOffers(field, form);
  const released = watchFinger(offers.list);
  let turn = 0;
  void openSearcher()
    .then((searcher) => searcher.load())
    .catch(() => undefined);
  field.addEventListener('input', run);
  field.addEventListener('focus', run);
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (!event.isComposing) onKey(event, offers, { open: run, close });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(field.value.trim(), form);
  });
  followOptions(offers);
  if (document.activeElement === field) run();

  function run(): void {
    const mine = ++turn;
    const query = field.value.trim();
    if (tidy(query).text === '') {
      close();
      return;
    }
    offers.setBusy(true);
    void openSearcher()
      .then((searcher) => answerWith(searcher, query, mine))
      .catch(() => {
        if (mine !== turn) return;
        offers.say(searchWords.shortFailed);
        reportLoss();
      });
  }

  async function answerWith(searcher: Searcher, query: string, mine: number): Promise<void> {
    await afterPaint();
    if (mine !== turn) return;
    const first = searcher.isReady ? null : await searcher.glance(query);
    if (mine !== turn) return;
    if (first !== null && first.total > 0) offer(first, query);
    try {
      const whole = await again(() => searcher.search(query));
      if (mine === turn) await searcher.read(whole.results.slice(0, OFFERED));
      await released();
      if (mine === turn) offer(whole, query);
    } catch (failure) {
      if (first === null || first.total === 0) throw failure;
      // What was found at once stays.
      reportLoss();
      if (mine === turn) offers.setBusy(false);
    }
  }

  function offer(answer: Answer, query: string): void {
    if (document.activeElement !== field) return;
    const shown = answer.results.slice(0, OFFERED);
    if (shown.some(lacksText)) reportLoss();
    const options = shown.map((result, index) => optionOf(result, `${offers.list.id}-${index}`));
    options.push(optionOfAll(answer.total, query, form.action, `${offers.list.id}-tout`));
    offers.setBusy(answer.simple);
    offers.show(options, searchWords.offered(shown.length, answer.total));
  }

  function close(): void {
    turn++;
    offers.close();
  }
}

/** The arrows walk through the options, Enter opens the active one, Escape closes the list. */
function onKey(
  event: KeyboardEvent,
  offers: Offers,
  { open, close }: Record<'open' | 'close', () => void>,
): void {
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      event.preventDefault();
      if (offers.isOpen) offers.move(event.key === 'ArrowDown' ? 1 : -1);
      else open();
      return;
    case 'Enter':
      if (!offers.isOpen || offers.active === undefined) return;
      event.preventDefault();
      location.assign(offers.active.address);
      return;
    case 'Escape':
      if (!offers.isOpen) return;
      event.preventDefault();
      close();
  }
}

/** Leads to the clause that the words name, else to the search page. */
async function send(query: string, form: HTMLFormElement): Promise<void> {
  const named = openSearcher()
    .then((searcher) => searcher.glance(query))
    .then((answer) => answer.named);
  const late = new Promise<null>((resolve) => window.setTimeout(() => resolve(null), PATIENCE));
  const clause = await Promise.race([named, late]).catch(() => null);
  if (clause === null) form.submit();
  else location.assign(siteAddress(clause.path));
}

/** Lets options be pressed, as links are, without taking the focus from the field. */
function followOptions(offers: Offers): void {
  offers.list.addEventListener('pointerdown', (event) => event.preventDefault());
  offers.list.addEventListener('click', (event) => {
    const option = offers.optionAt(event.target);
    if (option === undefined) return;
    if (event.ctrlKey || event.metaKey) open(option.address, '_blank', 'noopener');
    else location.assign(option.address);
  });
}

function optionOf(result: Result, id: string): Option {
  const { entry } = result;
  const passage = lacksText(result) ? [searchWords.shortTextLost] : passageOf(result, LONGEST);
  const element = option(id, '', made('b', '', entry.reference), ' ', ...passage);
  element.dataset['hue'] = entry.instrument.hue;
  element.dataset['clause'] = entry.eId;
  return { element, address: resultAddress(result) };
}

/** The option that leads to all results. @param action address of the search page */
function optionOfAll(total: number, query: string, action: string, id: string): Option {
  const all = new URL(action);
  all.searchParams.set('q', query);
  const words = total === 0 ? searchWords.onlyNoResult : searchWords.allResults(total);
  return { element: option(id, 'all', words), address: all.href };
}

function option(id: string, className: string, ...content: (string | Node)[]): HTMLElement {
  const element = made('li', className, ...content);
  element.id = id;
  element.setAttribute('role', 'option');
  return element;
}
