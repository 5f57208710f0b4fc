/** What a reader has reached must not move away under the eyes. */

/**
 * Changes a list of clauses, and keeps the clause in its place that the reader has reached: the one with the
 * focus, or the first in the window where the page is scrolled.
 */
export function changeInPlace(list: HTMLElement, change: () => void): void {
  const focused = document.activeElement?.closest<HTMLElement>('[data-clause]') ?? null;
  const hasFocus = focused !== null && list.contains(focused);
  const reached = hasFocus ? focused : firstInWindow(list);
  const before = reached?.getBoundingClientRect().top ?? 0;
  change();
  const now = clausesIn(list).find(({ dataset }) => dataset['clause'] === reached?.dataset['clause']);
  if (reached === undefined || now === undefined) return;
  scrollBy({ top: now.getBoundingClientRect().top - before, behavior: 'instant' });
  if (hasFocus) (now.querySelector('a') ?? now).focus({ preventScroll: true });
}

/** The first clause that is seen of a list; undefined where the page is not scrolled: then its top is what is read. */
function firstInWindow(list: HTMLElement): HTMLElement | undefined {
  if (scrollY === 0) return undefined;
  return clausesIn(list).find(
    (clause) => clause.parentElement === list && clause.getBoundingClientRect().bottom > 0,
  );
}

/** The clauses of a list, those folded under others among them. */
function clausesIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-clause]')];
}
