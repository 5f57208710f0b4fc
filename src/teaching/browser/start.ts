/** Makes the link to the reference of a page a button that opens it on the spot. The rest is loaded when it is pressed. */
export function startCite(): void {
  // Named as in the contract, which would bring the rest of it along.
  const link = document.querySelector<HTMLAnchorElement>('a[data-cite]');
  if (link === null) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = link.textContent;
  Object.assign(button.dataset, link.dataset);
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => {
    void import('./cite.ts').then(
      ({ toggleCiting }) => toggleCiting(button),
      () => location.assign(link.href),
    );
  });
  link.replaceWith(button);
}
