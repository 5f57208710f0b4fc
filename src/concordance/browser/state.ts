/** The filters of the concordance, in the address and in the form. */
import { FILTERS, type Filter } from '../contract.ts';
import { offer } from './choices.ts';

export type State = Record<Filter, string>;

export interface Controls {
  form: HTMLFormElement;
  of(filter: Filter): HTMLSelectElement | HTMLInputElement;
}

export function controlsOf(form: HTMLFormElement): Controls {
  return {
    form,
    of(filter) {
      const control = form.elements.namedItem(filter);
      if (control instanceof HTMLSelectElement || control instanceof HTMLInputElement) return control;
      throw new Error(`the filters lack ${filter}`);
    },
  };
}

/** The value of a filter that hides nothing more than the page does at first; it is not written into the address. */
export function initialOf(control: HTMLSelectElement | HTMLInputElement): string {
  if (control instanceof HTMLInputElement) return control.defaultValue;
  return [...control.options].find((option) => option.defaultSelected)?.value ?? '';
}

/**
 * Sets the form from the address.
 *
 * @returns values of the address that no filter has, which are ignored, for a notice
 */
export function readAddress(controls: Controls): string[] {
  const given = new URLSearchParams(location.search);
  return FILTERS.flatMap((filter) => {
    const control = controls.of(filter);
    if (control instanceof HTMLSelectElement) offer(control, () => true);
    const value = given.get(filter) ?? initialOf(control);
    const known =
      control instanceof HTMLInputElement || [...control.options].some((option) => option.value === value);
    control.value = known ? value : initialOf(control);
    return known ? [] : [`${filter}=${value.slice(0, 40)}`];
  });
}

/** The choice of a list as a reader sees it. */
export function chosenIn(list: HTMLSelectElement): string {
  return list.selectedOptions[0]?.text ?? '';
}

export function stateOf(controls: Controls): State {
  return Object.fromEntries(FILTERS.map((filter) => [filter, controls.of(filter).value.trim()])) as State;
}

/** Writes the filters into the address, and keeps its other parameters. */
export function writeAddress(controls: Controls, how: 'pushState' | 'replaceState'): void {
  const state = stateOf(controls);
  const address = new URL(location.href);
  for (const filter of FILTERS) {
    if (state[filter] === initialOf(controls.of(filter))) address.searchParams.delete(filter);
    else address.searchParams.set(filter, state[filter]);
  }
  address.search = address.search.replaceAll('%2F', '/');
  if (address.href !== location.href) history[how](null, '', address);
}
