/** Opens the sheet of a clause. What makes it is loaded when a reader asks for it. */

export function startPassport(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-passport]');
  button?.addEventListener('click', () => {
    void import('./passport.ts').then(
      ({ openPassport }) => openPassport(button),
      // Where it cannot be loaded, the page itself is printed.
      () => window.print(),
    );
  });
}
