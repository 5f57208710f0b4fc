/** The switches between the reader's setting, light and dark; remembered on this device. */
import { frameWords } from 'concordance:frame-words';

const STORE = 'apparence';
const STATES = ['auto', 'light', 'dark'] as const;
type State = (typeof STATES)[number];

export function startAppearance(): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>('[data-appearance]');
  const showAll = () => buttons.forEach((button) => show(button, current()));
  showAll();
  for (const button of buttons)
    button.addEventListener('click', () => {
      const next = STATES[(STATES.indexOf(current()) + 1) % STATES.length] ?? 'auto';
      const root = document.documentElement;
      if (next === 'auto') delete root.dataset['theme'];
      else root.dataset['theme'] = next;
      remember(next);
      showAll();
    });
}

/** Says the state in the words of the button where it has some, else in its name. */
function show(button: HTMLButtonElement, state: State): void {
  const named = { auto: frameWords.auto, light: frameWords.light, dark: frameWords.dark }[state];
  if (button.dataset['appearance'] === 'named') button.textContent = named;
  else button.setAttribute('aria-label', named);
}

function current(): State {
  const theme = document.documentElement.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

/** Storage may be refused (private windows, files from disk): the switch then lasts for the page. */
function remember(state: State): void {
  try {
    if (state === 'auto') localStorage.removeItem(STORE);
    else localStorage.setItem(STORE, state);
  } catch {
    return;
  }
}
