/** The table of correspondences: its filters, kept in the address, and what is shown, said. */
import { comparisonWords } from '../../strings/browser/comparison.ts';
import type { Strength } from '../../model/concordance.ts';
import {
  barOfFilters,
  choicesSwitch,
  filterForm,
  FILTERS,
  group,
  noneShown,
  printSearch,
  shownCount,
  shownNames,
  unscripted,
  waysOn,
  weakSwitch,
} from '../contract.ts';
import { narrow } from './narrow.ts';
import { fitting, readRows, type Row } from './rows.ts';
import { waysFrom } from './ways-on.ts';
import {
  controlsOf,
  initialOf,
  readAddress,
  stateOf,
  writeAddress,
  chosenIn,
  type Controls,
  type State,
} from './state.ts';

/** Milliseconds after the last key before typed words filter. */
const DELAY = 150;

const form = document.querySelector<HTMLFormElement>(filterForm.selector);
if (form !== null) startTable(form);

function startTable(form: HTMLFormElement): void {
  const controls = controlsOf(form);
  const rows = readRows();
  const groups = groupsOf(rows);
  const parts = {
    status: form.querySelector(shownCount.selector),
    names: form.querySelector(shownNames.selector),
    none: form.querySelector<HTMLElement>(noneShown.selector),
    weak: form.querySelector<HTMLButtonElement>(weakSwitch.selector),
    reset: form.querySelector<HTMLButtonElement>('button[type=reset]'),
    ways: form.querySelector(waysOn.selector),
  };
  let weakest = initialOf(controls.of('force'));

  const apply = (ignored: string[] = []) => {
    const state = stateOf(controls);
    const shown = new Set(rows.filter(fitting(state)));
    for (const row of rows) hide(row.element, !shown.has(row));
    for (const { element, members } of groups) hide(element, !members.some((row) => shown.has(row)));
    narrow(controls, rows, state);
    say(parts.status, [
      comparisonWords.shownRows(shown.size, rows.length, Number(state.force) as Strength),
      ...ignored,
    ]);
    say(parts.names, [comparisonWords.filteredBy(namesOf(controls, state))]);
    hide(parts.none, shown.size > 0);
    if (shown.size === 0) parts.ways?.replaceChildren(...waysFrom(state, controls));
    // Where nothing fits, the same button stands there.
    hide(
      parts.reset,
      shown.size === 0 || FILTERS.every((filter) => state[filter] === initialOf(controls.of(filter))),
    );
    const weak = rows
      .filter(({ strength }) => strength === 1)
      .filter(fitting({ ...state, force: '1' })).length;
    hide(parts.weak, weak === 0 || state.force === '3');
    say(parts.weak, [state.force === '1' ? comparisonWords.removeWeak(weak) : comparisonWords.addWeak(weak)]);
    printSearch(document, location.search);
  };
  const change = (how: 'pushState' | 'replaceState') => {
    writeAddress(controls, how);
    apply();
    toResults(form);
  };
  const fromAddress = () => {
    const ignored = readAddress(controls);
    apply(ignored.length > 0 ? [comparisonWords.ignored(ignored.join(', '))] : []);
  };

  let timer = 0;
  form.addEventListener('input', (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => change('replaceState'), DELAY);
  });
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) change('pushState');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change('pushState');
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const filter of FILTERS) controls.of(filter).value = initialOf(controls.of(filter));
    change('pushState');
    // Where the lists are folded away, the button that opens them.
    const first = controls.of('engagement');
    (first.getClientRects().length > 0 ? first : lists)?.focus();
  });
  const lists = form.querySelector<HTMLButtonElement>(choicesSwitch.selector);
  lists?.addEventListener('click', () =>
    lists.setAttribute('aria-expanded', String(lists.getAttribute('aria-expanded') !== 'true')),
  );
  parts.weak?.addEventListener('click', () => {
    const force = controls.of('force');
    weakest = force.value === '1' ? weakest : force.value;
    force.value = force.value === '1' ? weakest : '1';
    change('pushState');
  });
  addEventListener('popstate', fromAddress);
  addEventListener('hashchange', showTarget);

  fromAddress();
  for (const element of document.querySelectorAll(unscripted.selector)) element.remove();
  for (const element of document.querySelectorAll('.first')) element.classList.remove('first');
  showTarget();

  /** Shows the row that the address leads to, weak as it may be. */
  function showTarget(): void {
    const target = document.getElementById(location.hash.slice(1));
    const row = rows.find(({ element }) => element === target);
    if (row === undefined || !row.element.hidden) return;
    controls.of('force').value = '1';
    if (!fitting(stateOf(controls))(row)) return;
    apply();
    row.element.scrollIntoView();
  }
}

/**
 * Scrolls up to where the results begin, where a reader who had read on would be left below their end. Groups that come
 * into view are laid out only then, and may move what is shown: so again in the next frames.
 */
function toResults(form: HTMLFormElement, frames = 3): void {
  const bar = form.querySelector(barOfFilters.selector)?.getBoundingClientRect();
  if (bar === undefined || bar.top > 0) return;
  const first =
    form.querySelector(`${group.selector}:not([hidden])`) ?? form.querySelector(noneShown.selector);
  const below = (first?.getBoundingClientRect().top ?? bar.bottom) - bar.bottom;
  if (below < 0) scrollBy(0, below);
  if (frames > 1) requestAnimationFrame(() => toResults(form, frames - 1));
}

/** The names of the filters in force besides strength, as the form has them. */
function namesOf(controls: Controls, state: State): string[] {
  return FILTERS.filter((filter) => filter !== 'force' && state[filter] !== '').map((filter) => {
    const control = controls.of(filter);
    return control instanceof HTMLSelectElement
      ? chosenIn(control)
      : comparisonWords.quoted(control.value.trim());
  });
}

/** Set only on change: setting the same value would restyle the element. */
function hide(element: HTMLElement | null, hidden: boolean): void {
  if (element !== null && element.hidden !== hidden) element.hidden = hidden;
}

function say(element: Element | null, texts: readonly string[]): void {
  const text = texts.join('. ');
  if (element !== null && element.textContent !== text) element.textContent = text;
}

/** The groups of rows, each with those it holds. */
function groupsOf(rows: readonly Row[]): { element: HTMLElement; members: Row[] }[] {
  const byGroup = new Map<HTMLElement, Row[]>();
  for (const row of rows) {
    const element = row.element.closest<HTMLElement>(group.selector);
    if (element !== null) byGroup.set(element, [...(byGroup.get(element) ?? []), row]);
  }
  return [...byGroup].map(([element, members]) => ({ element, members }));
}
