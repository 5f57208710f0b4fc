/** The filters of the search page: boxes, and a list of the subjects of the index. */
import { facets, type Chosen, type Counts, type Facet } from '../core/facets.ts';
import { resultsWords } from '../../strings/browser/results.ts';
import { part } from './part.ts';

/** A subject as the list has it. */
export interface ListedSubject {
  id: string;
  label: string;
}

export interface Filters {
  /** In the order of the list; none where the edition has no index. */
  subjects: readonly ListedSubject[];
  /** The values that a facet has here. */
  valuesOf(facet: Facet): string[];
  /** Sets what is chosen. */
  show(chosen: Chosen): void;
  /** Shows beside each box how many clauses its value would leave; null where nothing was asked. */
  count(counts: Counts | null): void;
}

/** @param change called with all choices, after the reader has made one */
export function openFilters(change: (chosen: Chosen) => void): Filters {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-facet]')];
  const list = document.querySelector<HTMLSelectElement>('select[data-facet]');
  const options = list === null ? [] : [...list.options].filter(({ value }) => value !== '');
  const valuesOf = (facet: Facet): string[] =>
    facet === 'subject'
      ? options.map(({ value }) => value)
      : boxes.filter((box) => facetOf(box) === facet).map(({ value }) => value);
  const chosen = (): Chosen =>
    Object.fromEntries(
      facets.map((facet) => [
        facet,
        facet === 'subject'
          ? [list?.value ?? ''].filter((value) => value !== '')
          : boxes.filter((box) => facetOf(box) === facet && box.checked).map(({ value }) => value),
      ]),
    ) as unknown as Chosen;
  for (const input of [...boxes, ...(list === null ? [] : [list])])
    input.addEventListener('change', () => change(chosen()));
  return {
    subjects: options.map(({ value, text }) => ({ id: value, label: text })),
    valuesOf,
    show(chosen) {
      for (const box of boxes) {
        box.checked = chosen[facetOf(box)].includes(box.value);
        // Nothing that narrows the results is out of sight.
        if (box.checked) unfold(box);
      }
      if (list !== null) list.value = chosen.subject[0] ?? '';
    },
    count(counts) {
      for (const box of boxes)
        countBeside(box, counts === null ? null : (counts[facetOf(box)].get(box.value) ?? 0));
    },
  };
}

function unfold(box: HTMLElement): void {
  const fold = box.closest<HTMLDetailsElement>('fieldset details');
  if (fold !== null) fold.open = true;
}

function facetOf(input: HTMLElement): Facet {
  const facet = facets.find((name) => name === input.dataset['facet']);
  if (facet === undefined) throw new Error(`${input.dataset['facet'] ?? ''} is no filter`);
  return facet;
}

function countBeside(box: HTMLInputElement, figure: number | null): void {
  const [label] = box.labels ?? [];
  if (label === undefined) return;
  part<HTMLElement>(label, '[data-count]').textContent = figure === null ? '' : resultsWords.number(figure);
  box.closest('li')?.toggleAttribute('data-none', figure === 0 && !box.checked);
}
