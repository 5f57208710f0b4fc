/** The switch between the reader's setting, light and dark; remembered on this device. */

const STORE = 'apparence';
const STATES = ['auto', 'light', 'dark'] as const;
type State = (typeof STATES)[number];

export function startAppearance(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-appearance]');
  if (button === null) return;
  const show = (state: State) =>
    button.setAttribute('aria-label', `${button.dataset['label']}${button.dataset[state]}`);
  show(current());
  button.addEventListener('click', () => {
    const next = STATES[(STATES.indexOf(current()) + 1) % STATES.length] ?? 'auto';
    const root = document.documentElement;
    if (next === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = next;
    remember(next);
    show(next);
  });
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
