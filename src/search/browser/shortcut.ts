/** The setting of the key `/`, which leads to the search field unless the reader switches it off. */

const KEY = 'raccourci-recherche';
const OFF = 'non';

export function shortcutIsOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    return true;
  }
}

function setShortcut(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    // No storage: the choice lasts as long as the page.
  }
}

/** Lets the box on the search page switch the key on and off; other pages have none. */
export function startShortcutBox(): void {
  const box = document.querySelector<HTMLInputElement>('[data-shortcut]');
  if (box === null) return;
  box.checked = shortcutIsOn();
  box.addEventListener('change', () => setShortcut(box.checked));
}
