/** Opens the sheet of a clause. What makes it is loaded when a reader asks for it. */

import { tellLoss } from '../../components/loss.ts';

export function startPassport(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-passport]');
  button?.addEventListener('click', () => {
    import('./passport.ts').then(
      ({ togglePassport }) => togglePassport(button),
      // Where it cannot be loaded, the page itself is printed, unless it is of another build than the site's.
      () => tellLoss(undefined).then((told) => told || window.print()),
    );
  });
}
