/** Filtering: one state for all parts of the page, kept in the address. */
import { comparisonWords } from '../../strings/browser/comparison.ts';
import {
  cell,
  clauseSection,
  filterForm,
  FILTERS,
  group,
  groupCount,
  node,
  noneShown,
  shownCount,
  shownPair,
} from '../contract.ts';
import { figuresOf } from './figures.ts';
import { controlsOf, readAddress, stateOf, writeAddress, type State } from './state.ts';
import { matches, readTies, type Tie } from './ties.ts';

const DELAY = 150;

export function startFilters(): void {
  const form = document.querySelector<HTMLFormElement>(filterForm.selector);
  if (form === null) return;
  const controls = controlsOf(form);
  const ties = readTies();
  const setFigures = figuresOf(ties);
  const status = form.querySelector<HTMLElement>(shownCount.selector);
  const none = document.querySelector<HTMLElement>(noneShown.selector);
  const groups = groupsOf(ties);
  const sections = document.querySelectorAll<HTMLElement>(clauseSection.selector);
  let shown = new Set(ties);

  const apply = (ignored: string[] = []) => {
    const state = stateOf(controls);
    const fitting = ties.filter((tie) => matches(tie, state));
    const next = new Set(fitting);
    for (const tie of ties) {
      if (next.has(tie) !== shown.has(tie)) for (const part of tie.parts) toggle(part, next.has(tie));
    }
    shown = next;
    for (const { element, count, members } of groups) {
      const left = members.reduce((sum, tie) => sum + (next.has(tie) ? 1 : 0), 0);
      hide(element, left === 0);
      if (count !== null && count.textContent !== String(left)) count.textContent = String(left);
    }
    const filtered = isFiltered(state);
    const kept = new Set(fitting.map(({ from, pair }) => `${pair} ${from}`));
    for (const section of sections)
      hide(
        section,
        filtered && !kept.has(`${shownPair.of(section) ?? ''} ${clauseSection.of(section) ?? ''}`),
      );
    setFigures(fitting);
    if (status !== null)
      status.textContent = [
        comparisonWords.shown(fitting.length, ties.length),
        ...(ignored.length > 0 ? [comparisonWords.ignored(ignored.join(', '))] : []),
      ].join('. ');
    if (none !== null) hide(none, fitting.length > 0);
  };

  const change = (how: 'pushState' | 'replaceState') => {
    writeAddress(controls, how);
    apply();
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
    for (const filter of FILTERS) controls.of(filter).value = '';
    change('pushState');
  });
  addEventListener('popstate', () => apply(readAddress(controls)));
  // Cells and nodes link to this page with filters: set these instead of loading it again.
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement | SVGAElement>(`${cell.selector} a, ${node.selector}`)
        : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const target = new URL(link.getAttribute('href') ?? '', location.href);
    for (const filter of FILTERS) {
      const value = target.searchParams.get(filter);
      if (value !== null) controls.of(filter).value = value;
    }
    change('pushState');
    const place = document.getElementById(target.hash.slice(1));
    place?.scrollIntoView();
    place?.querySelector('a')?.focus({ preventScroll: true });
  });
  apply(readAddress(controls));
}

function isFiltered(state: State): boolean {
  return FILTERS.some((filter) => state[filter] !== '');
}

/** Set only on change: setting the same value would restyle the element. */
function hide(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}

function toggle(part: Element, visible: boolean): void {
  if (part instanceof HTMLElement) part.hidden = !visible;
  else part.classList.toggle('out', !visible);
}

/** Groups of entries and tables, each with the correspondences it holds. */
function groupsOf(ties: readonly Tie[]): { element: HTMLElement; count: Element | null; members: Tie[] }[] {
  const byGroup = new Map<HTMLElement, Tie[]>();
  for (const tie of ties) {
    for (const part of tie.parts) {
      const element = part.closest<HTMLElement>(group.selector);
      if (element !== null) byGroup.set(element, [...(byGroup.get(element) ?? []), tie]);
    }
  }
  return [...byGroup].map(([element, members]) => ({
    element,
    count: element.querySelector(groupCount.selector),
    members,
  }));
}
