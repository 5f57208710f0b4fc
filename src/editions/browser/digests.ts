/** Copies the digest of a file that is offered. */
import { copyText } from '../../components/clipboard.ts';

export function startDigests(): void {
  for (const button of document.querySelectorAll('[data-copy-digest]')) {
    const line = button.parentElement;
    const told = line?.querySelector<HTMLElement>('[data-copied]');
    const digest = line?.querySelector('[data-digest]')?.textContent ?? '';
    button.addEventListener('click', () => {
      void copyText(digest).then((done) => {
        if (told) told.textContent = (done ? told.dataset['copied'] : told.dataset['failed']) ?? '';
      });
    });
  }
}
