/** Work put off until the browser has drawn. */

/** Milliseconds to wait for a frame at most: windows that are not seen draw none. */
const PATIENCE = 100;

/** Waits until the browser has drawn what a key changed: an answer takes longer than a key may. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
}
