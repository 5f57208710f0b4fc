/** The arrows lead from the field to the first result, and from a control of a result to the same one of the next. */

const FIRST = '.place a';
/** The controls that every result has. */
const CONTROLS = [FIRST, '.collecting > button'];
const STEPS: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export function startArrows(field: HTMLElement, list: HTMLElement): void {
  field.addEventListener('keydown', (event) => {
    if (stepOf(event) === 1) lead(event, list.querySelector<HTMLElement>(FIRST));
  });
  list.addEventListener('keydown', (event) => {
    const step = stepOf(event);
    const { target } = event;
    if (step === null || !(target instanceof HTMLElement)) return;
    const alike = CONTROLS.find((control) => target.matches(control));
    if (alike === undefined) return;
    const all = [...list.querySelectorAll<HTMLElement>(alike)];
    lead(event, all[all.indexOf(target) + step] ?? (step < 0 ? field : null));
  });
}

/** Down 1, up -1; null for any other key, and where a key held with it asks something else. */
function stepOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): number | null {
  return altKey || ctrlKey || metaKey || shiftKey ? null : (STEPS[key] ?? null);
}

function lead(event: KeyboardEvent, to: HTMLElement | null): void {
  if (to === null) return;
  event.preventDefault();
  to.focus();
}
