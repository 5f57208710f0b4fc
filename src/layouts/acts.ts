/** Buttons that send a page on, copy or print, on all pages. */

/** Milliseconds for which an answer stands above its button, where the next lines may be wanted. */
const ANSWER = 4000;

/** The answer to the last act, and what ends it after a while. */
let shown: { status: HTMLElement; end: ReturnType<typeof setTimeout> | undefined } | null = null;

export function startActs(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    takeAway();
    const { copy, print, share } = button.dataset;
    if (share !== undefined && 'share' in navigator) sharePage(button);
    else if (copy !== undefined) void copyParts(button, copy);
    if (print !== undefined) window.print();
  });
}

/** Offers what the device has to send the page; where it refuses, unlike a reader who closes that, the address is copied. */
function sharePage(button: HTMLElement): void {
  const address = partOf(null, 'address');
  // From disk a page has an id, which is no address.
  const part = address.startsWith('http') ? 'url' : 'text';
  navigator
    .share({ title: document.title, [part]: address })
    .catch((cause: unknown) =>
      cause instanceof Error && cause.name === 'AbortError' ? undefined : copyParts(button, 'address'),
    );
}

/**
 * Copies parts of the page, each on a line of its own, and says how it went: what could not be copied stands in a
 * field to be copied by hand.
 *
 * @param parts names after one another, such as `address` for what is marked `data-address`: in the place marked
 *   `data-copies` around the button where it has some, else anywhere
 */
async function copyParts(button: HTMLElement, parts: string): Promise<void> {
  const place = button.closest('[data-copies]');
  const status = place?.querySelector<HTMLElement>('[data-copied]');
  const text = parts
    .split(' ')
    .map((part) => partOf(place, part))
    .join('\n');
  // Undefined where the page has no clipboard, such as over plain HTTP.
  const { clipboard } = navigator as Partial<Navigator>;
  const done = await (clipboard?.writeText(text) ?? Promise.reject(new Error())).then(
    () => true,
    () => false,
  );
  // What sends the page on has its row for room.
  const isShare = button.matches('[data-share]');
  const room = isShare ? place?.parentElement : place;
  if (!done && room)
    import('../teaching/browser/copy-by-hand.ts').then(
      ({ offerByHand }) => offerByHand(room, text),
      // Without that script the browser's own window has the words, chosen too.
      () => prompt('', text),
    );
  if (!status || !done) return;
  takeAway();
  status.textContent = status.dataset['copied'] ?? '';
  shown = { status, end: isShare ? setTimeout(takeAway, ANSWER) : undefined };
}

/** Ends the answer to an act, which beside a later one would be taken for the answer to that. */
function takeAway(): void {
  if (shown === null) return;
  clearTimeout(shown.end);
  shown.status.replaceChildren();
  shown = null;
}

function partOf(place: Element | null, name: string): string {
  const selector = `[data-${name}]`;
  return (place?.querySelector(selector) ?? document.querySelector(selector))?.textContent.trim() ?? '';
}
