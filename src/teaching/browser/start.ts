/**
 * Makes the link to the reference of a page a button. It and those that scripts of pages make open the reference on the
 * spot; what that needs is loaded when one is pressed.
 */
export function startCite(): void {
  // Named as in the contract, which would bring the rest of it along.
  const link = document.querySelector<HTMLAnchorElement>('a[data-cite]');
  if (link !== null) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = link.textContent;
    Object.assign(button.dataset, link.dataset, { list: link.href });
    button.setAttribute('aria-expanded', 'false');
    link.replaceWith(button);
  }
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-cite]') : null;
    if (button === null) return;
    void import('./cite.ts').then(
      ({ toggleCiting }) => toggleCiting(button),
      () => location.assign(button.dataset['list'] ?? ''),
    );
  });
}
