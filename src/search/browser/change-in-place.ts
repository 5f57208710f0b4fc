/** What a reader has reached must not move away under the eyes. */

/**
 * Changes a list of clauses, and keeps the clause in its place that the reader has reached: the one with the
 * focus, or the first in the window where the page is scrolled.
 */
export function changeInPlace(list: HTMLElement, change: () => void): void {
  const focused = document.activeElement?.closest<HTMLElement>('[data-clause]') ?? null;
  const items = [...list.querySelectorAll<HTMLElement>(':scope > [data-clause]')];
  const reached =
    focused !== null && list.contains(focused)
      ? focused
      : scrollY === 0
        ? undefined
        : items.find((item) => item.getBoundingClientRect().bottom > 0);
  const before = reached?.getBoundingClientRect().top ?? 0;
  change();
  if (reached === undefined) return;
  const now = [...list.querySelectorAll<HTMLElement>('[data-clause]')].find(
    ({ dataset }) => dataset['clause'] === reached.dataset['clause'],
  );
  if (now === undefined) return;
  scrollBy({ top: now.getBoundingClientRect().top - before, behavior: 'instant' });
  if (reached === focused) (now.querySelector('a') ?? now).focus({ preventScroll: true });
}
