/** The script of every page: the key `/`, and the first acts of the reader, with which the rest comes. */
import { leadToField } from '../search/browser/slash.ts';

let acting: Promise<void> | undefined;
let seeking: Promise<void> | undefined;
/** Presses until the script came that answers them; null from then on. */
let missed: Event[] | null = [];
let canSeek = false;

/** Moves and presses. */
function onAct(event: Event): void {
  missed?.push(event);
  acting ??= import('./acts.ts').then(({ startActs }) => {
    startActs(missed ?? []);
    missed = null;
  });
}

/** Steps into a search field. What is sought waits; should the script not come, the search page answers. */
function onSeek(event: Event): void {
  const form = (event.target as Element).closest<HTMLFormElement>('[role=search]');
  if (form === null || canSeek) return;
  seeking ??= import('../search/browser/combobox.ts').then(({ startFields }) => {
    startFields();
    canSeek = true;
  });
  if (event.type === 'focusin') return;
  event.preventDefault();
  seeking.then(
    () => form.requestSubmit(),
    () => form.submit(),
  );
}

document.addEventListener('pointermove', onAct);
document.addEventListener('click', onAct);
document.addEventListener('focusin', onSeek);
document.addEventListener('submit', onSeek);
document.addEventListener('keydown', leadToField);
// The reader may have entered a field before this script ran; switches show how they are set.
document.querySelector('input:focus')?.dispatchEvent(new Event('focusin', { bubbles: true }));
if (document.querySelector('[data-shortcut], [data-theme]') !== null) onAct(new Event(''));

// Only a page that a kept version answers asks whether there is a newer one; pages from disk have no worker at all.
if ((navigator.serviceWorker as ServiceWorkerContainer | undefined)?.controller)
  void import('../offline/browser/notice.ts').then(({ startNotice }) => startNotice());
// The address may have words to mark: load the script for them only then.
if (location.search !== '')
  void import('../search/browser/marks.ts').then(({ markFoundWords }) => markFoundWords());
