/** What could not be copied, in a field to copy it from: already chosen, so that one key or one touch more will do. */
import { copyingWords } from '../../strings/browser/copying.ts';

/** Puts the field at the end of a place, in the room of an earlier one. */
export function offerByHand(place: Element, text: string): void {
  place.querySelector('[data-by-hand]')?.remove();
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.value = text;
  field.rows = text.length > 60 || text.includes('\n') ? 4 : 2;
  const label = document.createElement('label');
  label.dataset['byHand'] = '';
  label.append(copyingWords.byHand, field);
  // Styled here: the sheet of the page would carry to every reader what few ever see.
  Object.assign(label.style, { flex: '1 0 100%', order: '1', display: 'block', marginBlockStart: '0.5rem' });
  Object.assign(field.style, {
    display: 'block',
    inlineSize: '100%',
    maxInlineSize: '40rem',
    font: 'inherit',
    fontSize: '1rem',
  });
  field.addEventListener('focus', () => field.select());
  place.append(label);
  field.focus();
}
