/** What a reader is about to press must not be exchanged under the finger. */

/** @returns a function that waits until no pointer is held down on an element; at once where none is */
export function watchFinger(element: HTMLElement): () => Promise<void> {
  let held = Promise.resolve();
  element.addEventListener('pointerdown', () => {
    held = pointerEnd();
  });
  return () => held;
}

/** Waits until a pointer is lifted or taken away. */
function pointerEnd(): Promise<void> {
  const ended = new AbortController();
  return new Promise((resolve) => {
    // The click comes after: let it find what was pressed.
    ended.signal.addEventListener('abort', () => setTimeout(resolve));
    for (const end of ['pointerup', 'pointercancel'])
      addEventListener(end, () => ended.abort(), { signal: ended.signal });
  });
}
