/**
 * The choices of a list: those that are offered now, out of all that it has. The others are taken out, since some
 * browsers show what is hidden in a list as dead lines.
 */

/** All choices of each list, in their order, without those of its groups, which are told and never chosen. */
const known = new WeakMap<HTMLSelectElement, readonly HTMLOptionElement[]>();

function choicesOf(list: HTMLSelectElement): readonly HTMLOptionElement[] {
  const all = known.get(list) ?? [...list.options].filter((option) => option.parentElement === list);
  known.set(list, all);
  return all;
}

/** Offers the choices that fit, in their order; what is chosen never leaves the list. */
export function offer(list: HTMLSelectElement, fits: (choice: HTMLOptionElement) => boolean): void {
  const all = choicesOf(list);
  let next: Element | null = list.querySelector('optgroup');
  for (const choice of [...all].reverse()) {
    if (!choice.selected && !fits(choice)) choice.remove();
    else {
      if (choice.parentElement !== list) list.insertBefore(choice, next);
      next = choice;
    }
  }
}
