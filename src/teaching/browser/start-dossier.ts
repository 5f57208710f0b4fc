/**
 * The dossier on every page: its count and its buttons. Their script loads where a dossier is kept, or when the first
 * text is put in one. Part of the script of every page, so it imports nothing that other scripts share, not even the
 * hook of the buttons.
 */
import { loaded, tellLoss } from '../../components/loss.ts';

export function startDossier(): void {
  const wake = () => loaded(() => import('./buttons.ts'));
  if (hasDossier()) wake().then(({ startButtons }) => startButtons(), Boolean);
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-dossier]') : null;
    if (button !== null)
      wake().then(
        ({ press }) => press(button),
        () => tellLoss(button.dataset['failed']),
      );
  });
}

/** Whether this browser, or this tab where the browser keeps nothing, may have a dossier. */
function hasDossier(): boolean {
  try {
    return window.name !== '' || localStorage.getItem('dossier:dernier') !== null;
  } catch {
    return false;
  }
}
