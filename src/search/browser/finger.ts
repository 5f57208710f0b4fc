/** What a reader is about to press must not be exchanged under the finger. */

/** @returns a function that waits until no pointer is held down on an element; at once where none is */
export function watchFinger(element: HTMLElement): () => Promise<void> {
  let isDown = false;
  let released = (): void => undefined;
  element.addEventListener('pointerdown', () => (isDown = true));
  for (const end of ['pointerup', 'pointercancel']) {
    addEventListener(end, () => {
      isDown = false;
      // The click comes after: let it find what was pressed.
      setTimeout(() => released());
    });
  }
  return () => (isDown ? new Promise((resolve) => (released = resolve)) : Promise.resolve());
}
