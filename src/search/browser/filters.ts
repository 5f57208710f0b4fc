/** The filters of the search page: boxes, and a list of the subjects of the index. */
import { byFacet, facets, type Chosen, type Counts, type Facet } from '../core/facets.ts';
import { onPage } from '../../components/on-page.ts';
import { resultsWords } from '../../strings/browser/results.ts';

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
  /** The values of a facet: all of them, or those that are chosen. */
  const valuesOf = (facet: Facet, isChosen = false): string[] => {
    const own = boxes.filter((box) => facetOf(box) === facet && (box.checked || !isChosen));
    const listed = options.filter(({ selected }) => facet === 'subject' && (selected || !isChosen));
    return [...own, ...listed].map(({ value }) => value);
  };
  const chosen = (): Chosen => byFacet((facet) => valuesOf(facet, true));
  for (const input of [...boxes, ...(list === null ? [] : [list])])
    input.addEventListener('change', () => change(chosen()));
  return {
    subjects: options.map(({ value, text }) => ({ id: value, label: text })),
    valuesOf: (facet) => valuesOf(facet),
    show(chosen) {
      for (const box of boxes) {
        box.checked = chosen[facetOf(box)].includes(box.value);
        // A reader sees what narrows the results.
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
  onPage('[data-count]', label).textContent = figure === null ? '' : resultsWords.number(figure);
  box.closest('li')?.toggleAttribute('data-none', figure === 0 && !box.checked);
}
