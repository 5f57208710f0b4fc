/** The search fields of all pages: script and data load when a field first gets the focus. */
import { startShortcutBox } from './shortcut.ts';

const fields = [...document.querySelectorAll<HTMLInputElement>('[data-search-field]')];

export function startSearchFields(): void {
  for (const field of fields) {
    // The reader may have entered the field before this script ran.
    if (document.activeElement === field) wake(field);
    else field.addEventListener('focus', () => wake(field), { once: true });
  }
  startShortcutBox();
}

function wake(field: HTMLInputElement): void {
  const { form } = field;
  let isAwake = false;
  const waking = import('./combobox.ts').then(({ startCombobox }) => {
    startCombobox(field);
    isAwake = true;
  });
  // Enter before the script has loaded waits for it; if it fails, the search page answers.
  form?.addEventListener('submit', (event) => {
    if (isAwake) return;
    event.preventDefault();
    waking.then(
      () => form.requestSubmit(),
      () => form.submit(),
    );
  });
  waking.catch(() => undefined);
}
