/** The key / leads to the search field, unless the reader has switched that off. */

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
    // Storage is closed: the choice lasts as long as the page.
  }
}

/** Lets a box on the page, where there is one, switch the key on and off. */
export function startShortcutBox(): void {
  const box = document.querySelector<HTMLInputElement>('[data-shortcut]');
  if (box === null) return;
  box.checked = shortcutIsOn();
  box.addEventListener('change', () => setShortcut(box.checked));
}
