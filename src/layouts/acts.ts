/** Buttons that copy, print or share, on all pages. */

export function startActs(): void {
  const address = () => partOf(document, 'address');
  for (const button of document.querySelectorAll<HTMLElement>('[data-share]'))
    button.hidden = !('share' in navigator);
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const { copy, print, share } = button?.dataset ?? {};
    if (button && copy !== undefined) void copyParts(button, copy.split(' '));
    if (print !== undefined) window.print();
    // Closing the share sheet rejects, which is no failure.
    if (share !== undefined)
      navigator.share({ title: document.title, url: address() }).catch(() => undefined);
  });
}

/**
 * Copies parts of the page, each on a line of its own, and says how it went.
 *
 * @param parts names, such as `address` for what is marked `data-address`: in the place marked `data-copies` around the
 *   button, else anywhere
 */
async function copyParts(button: Element, parts: readonly string[]): Promise<void> {
  const scope = button.closest('[data-copies]') ?? document;
  const status = scope.querySelector<HTMLElement>('[data-copied]');
  const text = parts.map((part) => partOf(scope, part)).join('\n');
  // Undefined where the page has no clipboard, such as over plain HTTP.
  const { clipboard } = navigator as Partial<Navigator>;
  const said = await (clipboard?.writeText(text) ?? Promise.reject(new Error())).then(
    () => 'copied',
    () => 'failed',
  );
  if (status !== null) status.textContent = status.dataset[said] ?? '';
}

function partOf(scope: ParentNode, name: string): string {
  const part = scope.querySelector<HTMLElement>(`[data-${name}]`);
  if (part === null) return '';
  return name === 'clause-words' ? quoted(part) : part.textContent.trim();
}

/** The printed words without what the edition added, between the quotation marks of the page. */
function quoted(printed: HTMLElement): string {
  const words = printed.cloneNode(true) as HTMLElement;
  for (const own of words.querySelectorAll('[data-edition]')) own.remove();
  const lines = [...words.querySelectorAll('p:not(li p), li:not(li li)')].map((line) =>
    line.textContent.replace(/\s+/g, ' ').trim(),
  );
  return (printed.dataset['clauseWords'] ?? '…').replace('…', () => lines.join('\n'));
}
