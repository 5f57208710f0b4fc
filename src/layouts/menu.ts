/** What opens over the page opens by itself; this closes it when the reader has chosen or turns away. */

export function startMenus(): void {
  const opened = () => document.querySelectorAll<HTMLDetailsElement>('[data-menu][open]');
  const turnAway = ({ type, target }: Event) => {
    if (!(target instanceof Element)) return;
    // Within the page a link leads below the menu.
    const hasChosen = type === 'click' && target.closest('a') !== null;
    for (const menu of opened()) menu.open = menu.contains(target) && !hasChosen;
  };
  document.addEventListener('click', turnAway);
  document.addEventListener('focusin', turnAway);
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const menu of opened()) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  });
}
