/** The search fields of all pages: script and data load when a field first gets the focus. */
import { frameWords } from 'concordance:frame-words';
import { loaded, tellLoss, watchLosses } from '../../components/loss.ts';
import { preloadEngine, preloadText } from './preload.ts';
import { shortcutIsOn, startShortcutBox } from './shortcut.ts';

/** Where a `/` is a character like others. */
const WRITING = 'input:not([type=checkbox], [type=radio]), textarea, select';

let waking: Promise<void> | undefined;
let isAwake = false;

export function startSearchFields(): void {
  startShortcutBox();
  watchLosses();
  addEventListener('focusin', wake);
  addEventListener('submit', wake);
  addEventListener('keydown', leadToField);
  // A search page with a query searches at once.
  if (new URLSearchParams(location.search).has('q') && document.querySelector('[data-search]') !== null) {
    preloadText();
    preloadEngine();
  }
  // The reader may have entered a field before this script ran.
  document.querySelector('input:focus')?.dispatchEvent(new Event('focusin', { bubbles: true }));
}

/** What is sought before the script is there waits for it; should it not come, the search page answers. */
function wake(event: Event): void {
  const form =
    event.target instanceof Element ? event.target.closest<HTMLFormElement>('[role=search]') : null;
  if (form === null || isAwake) return;
  preloadText();
  waking ??= loaded(() => import('./combobox.ts')).then(({ startFields }) => {
    preloadEngine();
    startFields();
    isAwake = true;
  });
  waking.catch(() => {
    waking = undefined;
    // Who sends the words is led to the page of search, and loses nothing.
    if (event.type !== 'submit') void tellLoss(frameWords.fieldLost);
  });
  if (event.type === 'submit') event.preventDefault();
  waking.then(
    () => event.defaultPrevented && send(form),
    () => event.defaultPrevented && form.submit(),
  );
}

/** Lets the other listeners of the form see that it is sent; where the browser cannot do that, only sends it. */
function send(form: HTMLFormElement): void {
  const { requestSubmit } = form as Partial<HTMLFormElement>;
  if (requestSubmit === undefined) form.submit();
  else requestSubmit.call(form);
}

/** Follows the key `/`. */
function leadToField(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || !shortcutIsOn()) return;
  if (target instanceof Element && target.matches(WRITING)) return;
  const field = [...document.querySelectorAll<HTMLInputElement>('input[name=q]')].find(
    (one) =>
      // Hidden ones have no boxes. `checkVisibility` is younger than phones in use.
      one.getClientRects().length > 0,
  );
  if (field === undefined) return;
  event.preventDefault();
  field.focus();
  field.select();
}
