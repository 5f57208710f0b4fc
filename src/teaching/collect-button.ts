/** A button that puts a text in the dossier, made by the script of a page; the script of all pages answers it. */
import { collectingWords } from '../strings/browser/collecting.ts';
import { collectButton } from './collecting.ts';
import type { Reference } from './dossier.ts';

export function madeCollectButton(reference: Reference): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = collectingWords.add;
  button.dataset['failed'] = collectingWords.failed;
  for (const [name, value] of Object.entries(collectButton.on(reference))) button.setAttribute(name, value);
  return button;
}
