/** The script of every page: what cannot wait, and the first act of the reader, with which the rest comes. */
import { leadToField } from '../search/browser/slash.ts';

/** What a reader does before anything else: moves there, steps into a field, presses a key or a button, sends a form. */
const signs = ['pointermove', 'focusin', 'click', 'submit'];
const missed: Event[] = [];
let coming: Promise<unknown> | undefined;

function onSign(event: Event): void {
  const { target, type } = event;
  missed.push(event);
  // What is sought waits for the script that knows numbers of clauses; should it not come, the search page answers.
  const form = type === 'submit' ? (target as Element).closest<HTMLFormElement>('[role=search]') : null;
  if (form !== null) event.preventDefault();
  coming ??= import('./acts.ts').then(({ startActs }) => {
    for (const sign of signs) document.removeEventListener(sign, onSign);
    startActs(missed);
  });
  coming.catch(() => form?.submit());
}
for (const sign of signs) document.addEventListener(sign, onSign);
document.addEventListener('keydown', leadToField);
// The reader may have entered a field before this script ran; switches show how they are set.
const waiting = document.querySelector('input:focus, [data-shortcut], [data-theme]');
if (waiting !== null) onSign(new Event('focusin'));

// Only a page that a kept version answers asks whether there is a newer one.
if ('serviceWorker' in navigator && navigator.serviceWorker.controller !== null) {
  void import('../offline/browser/notice.ts').then(({ startNotice }) => startNotice());
}
// The address may have words to mark: load the script for them only then.
if (location.search !== '') {
  void import('../search/browser/marks.ts').then(({ markFoundWords }) => markFoundWords());
}
