/** Buttons of a clause's page and of a pair's: copy, print, share. */
import { copyText } from '../../components/clipboard.ts';

export function startCitation(): void {
  on('[data-print]', () => window.print());
  const status = document.querySelector<HTMLElement>('[data-copied]');
  if (status === null) return;
  const copy = async (text: string) => {
    const done = await copyText(text);
    status.textContent = (done ? status.dataset['copied'] : status.dataset['failed']) ?? '';
  };
  on('[data-copy=link]', () => copy(textOf('[data-address]')));
  on('[data-copy=reference]', () => copy(reference(status.dataset['quoted'] ?? '…')));
  on('[data-copy=citation]', () => copy(`${textOf('[data-reference]')} ${textOf('[data-address]')}`));
  const share = document.querySelector<HTMLElement>('[data-share]');
  if (share !== null && 'share' in navigator) {
    share.hidden = false;
    // Closing the share sheet rejects, which is no failure.
    on('[data-share]', () =>
      navigator.share({ title: document.title, url: textOf('[data-address]') }).catch(() => undefined),
    );
  }
}

function on(selector: string, action: () => unknown): void {
  document.querySelector(selector)?.addEventListener('click', () => void action());
}

function textOf(selector: string): string {
  return document.querySelector(selector)?.textContent.trim() ?? '';
}

/**
 * The reference to copy: the printed words without sic signs, then their source.
 *
 * @param quoted quotation marks around an ellipsis, which the words replace
 */
function reference(quoted: string): string {
  const words = document.querySelector('.clause .words')?.cloneNode(true);
  if (!(words instanceof Element)) return '';
  for (const own of words.querySelectorAll('[data-edition]')) own.remove();
  const lines = [...words.querySelectorAll('p:not(li p), li:not(li li)')].map((line) =>
    line.textContent.replace(/\s+/g, ' ').trim(),
  );
  return `${quoted.replace('…', () => lines.join('\n'))}\n${textOf('[data-reference]')}\n${textOf('[data-address]')}`;
}
