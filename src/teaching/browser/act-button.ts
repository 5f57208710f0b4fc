/** Buttons of a dossier. */
import { made } from '../../components/made.ts';

/** A button that does what its name says to what it stands in. */
export function actButton(text: string, act: string, spoken = text): HTMLButtonElement {
  const one = made('button', '', text);
  one.type = 'button';
  one.dataset['act'] = act;
  if (spoken !== text) one.setAttribute('aria-label', spoken);
  return one;
}
