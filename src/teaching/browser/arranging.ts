/** The choices of how the sheets are arranged: in the form, and in the address, which a reload and a link keep. */
import { arrangementForm, oneColumnOnly, withRoomOnly } from '../handout-contract.ts';
import {
  ANSWER_LINES,
  arrangementFrom,
  queryOf,
  ROOMS,
  USUAL,
  type Arrangement,
} from '../handout/arrangement.ts';

/** The form, set to what the address asks for. */
export class Arranging {
  #form: HTMLFormElement;

  /** @param change called with each new choice of the reader; `submit` where the sheets are sent to print */
  constructor(change: (arrangement: Arrangement) => void, submit: () => void) {
    const form = document.querySelector<HTMLFormElement>(arrangementForm.selector);
    if (form === null) throw new Error('the page lacks the form of its choices');
    this.#form = form;
    this.#show(arrangementFrom(location.search));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submit();
    });
    form.addEventListener('change', () => {
      const chosen = this.chosen();
      this.#show(chosen);
      keep(chosen);
      change(chosen);
    });
  }

  chosen(): Arrangement {
    const chosen = new FormData(this.#form);
    const lines = Number(chosen.get('lines'));
    return {
      copy: chosen.get('copy') === 'teacher' ? 'teacher' : 'pupil',
      columns: chosen.get('columns') === '2' ? 2 : 1,
      room: ROOMS.find((room) => room === chosen.get('room')) ?? USUAL.room,
      lines: ANSWER_LINES.find((count) => count === lines) ?? USUAL.lines,
      margin: chosen.has('margin'),
    };
  }

  /** Choices that bear on nothing stay in the form, out of sight, so that they are still there when they do again. */
  #show({ copy, columns, room, lines, margin }: Arrangement): void {
    const set = (name: string, value: string) => {
      const field = this.#form.elements.namedItem(name);
      if (field instanceof RadioNodeList || field instanceof HTMLSelectElement) field.value = value;
    };
    set('copy', copy);
    set('columns', String(columns));
    set('room', room);
    set('lines', String(lines));
    const box = this.#form.elements.namedItem('margin');
    if (box instanceof HTMLInputElement) box.checked = margin;
    this.#showOnly(oneColumnOnly.selector, columns === 1);
    this.#showOnly(withRoomOnly.selector, room !== 'none');
  }

  #showOnly(selector: string, isShown: boolean): void {
    for (const part of this.#form.querySelectorAll<HTMLElement>(selector)) part.hidden = !isShown;
  }
}

function keep(arrangement: Arrangement): void {
  const address = new URL(location.href);
  address.search = queryOf(arrangement);
  history.replaceState(history.state, '', address);
}
