/** The script of every page: what cannot wait, and the first act of the reader, with which the rest comes. */
import { startAppearance } from './appearance.ts';

startAppearance();

/** What a reader does before anything else: moves there, steps into a field, presses a key or a button. */
const signs = ['pointermove', 'focusin', 'keydown', 'click'];
const missed: Event[] = [];
let coming: Promise<void> | undefined;

function onSign(event: Event): void {
  // The key that leads to the field would open a search of some browsers meanwhile.
  if (event.target === document.body && (event as KeyboardEvent).key === '/') event.preventDefault();
  missed.push(event);
  coming ??= import('./acts.ts').then(({ startActs }) => {
    for (const sign of signs) document.removeEventListener(sign, onSign);
    startActs(missed);
  });
}
for (const sign of signs) document.addEventListener(sign, onSign);
// The reader may have entered a field before this script ran; the box of the key `/` shows how it is set.
const waiting = document.querySelector('input:focus, [data-shortcut]');
if (waiting !== null) onSign(new Event('focusin'));

// Only a page that a kept version answers asks whether there is a newer one.
if ('serviceWorker' in navigator && navigator.serviceWorker.controller !== null) {
  void import('../offline/browser/notice.ts').then(({ startNotice }) => startNotice());
}

// The address may have words to mark: load the script for them only then.
if (location.search !== '') {
  void import('../search/browser/marks.ts').then(({ markFoundWords }) => markFoundWords());
}
