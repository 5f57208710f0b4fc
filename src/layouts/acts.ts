/** Buttons that copy or print, on all pages. */

export function startActs(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const { copy, print } = button?.dataset ?? {};
    if (button && copy !== undefined) void copyParts(button, copy.split(' '));
    if (print !== undefined) window.print();
  });
}

/**
 * Copies parts of the page, each on a line of its own, and says how it went.
 *
 * @param parts names, such as `address` for what is marked `data-address`: in the place marked `data-copies` around the
 *   button where it has some, else anywhere
 */
async function copyParts(button: Element, parts: readonly string[]): Promise<void> {
  const place = button.closest('[data-copies]');
  const status = (place ?? document).querySelector<HTMLElement>('[data-copied]');
  const text = parts.map((part) => partOf(place, part)).join('\n');
  // Undefined where the page has no clipboard, such as over plain HTTP.
  const { clipboard } = navigator as Partial<Navigator>;
  const said = await (clipboard?.writeText(text) ?? Promise.reject(new Error())).then(
    () => 'copied',
    () => 'failed',
  );
  if (status !== null) status.textContent = status.dataset[said] ?? '';
}

function partOf(place: Element | null, name: string): string {
  const selector = `[data-${name}]`;
  const part = place?.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(selector);
  if (part === null) return '';
  return name === 'clause-words' ? quoted(part) : part.textContent.trim();
}

/**
 * The printed words, or the part of them that is cited, between the quotation marks of the page: without what the edition
 * added but its signs of slips.
 */
function quoted(printed: HTMLElement): string {
  const all = printed.cloneNode(true) as HTMLElement;
  const part = all.querySelector('[data-cited]');
  for (const own of all.querySelectorAll('[data-edition]:not(.call)')) own.remove();
  const parts = part === null ? [...all.querySelectorAll('p:not(li p), li:not(li li)')] : [part];
  const lines = parts.map((line) => line.textContent.replace(/\s+/g, ' ').trim());
  return (printed.dataset['clauseWords'] ?? '…').replace('…', () => lines.join('\n'));
}
