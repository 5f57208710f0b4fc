/** What a search field offers while one types: a list of options under it, of which the field says which is active. */
import { addSheet } from '../../components/added-sheet.ts';
import { made } from '../../components/made.ts';
import { searchWords } from '../../strings/browser/search.ts';
import offersStyles from '../styles/offers.css?inline';

/** Milliseconds without a key before screen readers are told the number of options. */
const ANNOUNCE_AFTER = 600;

export interface Option {
  element: HTMLElement;
  /** Where it leads. */
  address: string;
}

export interface Offers {
  readonly list: HTMLElement;
  readonly isOpen: boolean;
  /** The option that the arrows have reached; undefined while it is the field. */
  readonly active: Option | undefined;
  /** The option that an element is in. */
  optionAt(target: EventTarget | null): Option | undefined;
  /** Shows options; the active one stays so where it is among them. @param told to screen readers */
  show(options: readonly Option[], told: string): void;
  /** Shows a sentence in place of the options. */
  say(sentence: string): void;
  /** Whether more or other options are on their way. */
  setBusy(isBusy: boolean): void;
  /** Makes the next option active, or the one before; beyond either end the field is. */
  move(step: 1 | -1): void;
  close(): void;
}

/** Makes a field an ARIA combobox, with a list that is still closed. @param form around the field */
export function openOffers(field: HTMLInputElement, form: HTMLElement): Offers {
  addSheet(offersStyles);
  const list = made('ul', 'offers');
  list.id = `${field.id}-liste`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', searchWords.suggestions);
  list.hidden = true;
  const status = made('p', 'unseen');
  status.setAttribute('role', 'status');
  form.append(list, status);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  setOpen(false);
  let options: readonly Option[] = [];
  let active = -1;
  let announcing = 0;

  return {
    list,
    get isOpen() {
      return !list.hidden;
    },
    get active() {
      return options[active];
    },
    optionAt: (target) => options.find(({ element }) => target instanceof Node && element.contains(target)),
    show(shown, told) {
      const before = options[active]?.address;
      options = shown;
      list.replaceChildren(...options.map(({ element }) => element));
      setOpen(true);
      activate(options.findIndex(({ address }) => address === before));
      announce(told);
    },
    say(sentence) {
      const line = made('li', '', sentence);
      line.setAttribute('role', 'option');
      line.setAttribute('aria-disabled', 'true');
      options = [];
      list.replaceChildren(line);
      setBusy(false);
      setOpen(true);
      activate(-1);
      announce(sentence);
    },
    setBusy,
    move(step) {
      if (options.length === 0) return;
      // The field stands before the first option and behind the last.
      const places = options.length + 1;
      activate(((active + 1 + step + places) % places) - 1);
    },
    close() {
      setOpen(false);
      activate(-1);
      clearTimeout(announcing);
      status.textContent = '';
    },
  };

  function setOpen(isOpen: boolean): void {
    list.hidden = !isOpen;
    field.setAttribute('aria-expanded', String(isOpen));
  }

  function setBusy(isBusy: boolean): void {
    list.setAttribute('aria-busy', String(isBusy));
  }

  function activate(index: number): void {
    active = index;
    options.forEach(({ element }, at) => element.setAttribute('aria-selected', String(at === index)));
    const element = options[index]?.element;
    if (element === undefined) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    field.setAttribute('aria-activedescendant', element.id);
    element.scrollIntoView({ block: 'nearest' });
  }

  function announce(sentence: string): void {
    clearTimeout(announcing);
    announcing = window.setTimeout(() => (status.textContent = sentence), ANNOUNCE_AFTER);
  }
}
