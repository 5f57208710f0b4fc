/** The search fields of all pages: script and data load when a field first gets the focus. */
import { shortcutIsOn, startShortcutBox } from './shortcut.ts';

const fields = [...document.querySelectorAll<HTMLInputElement>('[data-search-field]')];

export function startSearchFields(): void {
  for (const field of fields) {
    // The reader may have entered the field before this script ran.
    if (document.activeElement === field) wake(field);
    else field.addEventListener('focus', () => wake(field), { once: true });
  }
  startShortcutBox();
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !shortcutIsOn()) return;
    if (isWriting(event.target)) return;
    const field = [...document.querySelectorAll<HTMLInputElement>('input[name=q]')].find((one) =>
      one.checkVisibility(),
    );
    if (field === undefined) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
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

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  );
}
