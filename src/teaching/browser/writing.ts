/** What people write in a dossier: shown as it will be read, and a field where they ask to change it. */
import { bindMarks } from '../../edition/french-marks.ts';
import { dossierWords } from '../../strings/browser/dossier.ts';
import { LIMITS } from '../dossier.ts';
import type { TextPart } from '../dossier-faults.ts';
import { plainText } from '../plain-text.ts';
import { made } from '../../components/made.ts';

/** A text as it is read, under its name. */
export function shownText(part: 'question' | 'note' | 'introduction', text: string): HTMLElement {
  const shown = made('div', `written ${part}`);
  if (part !== 'introduction') shown.append(made('b', '', dossierWords.fields[part]));
  for (const line of text.split('\n')) shown.append(made('p', '', bindMarks(line)));
  return shown;
}

/** A field for a text, with its name. */
export function writingField(part: TextPart, text: string, save: (text: string) => void): HTMLLabelElement {
  const field = made('textarea');
  field.rows = part === 'heading' ? 1 : 2;
  field.value = text;
  field.dataset['field'] = part;
  startField(field, part, save);
  return made('label', 'writing', made('span', '', dossierWords.fields[part]), field);
}

/** Keeps a field as high as its text, and each change of it; a text of one line has no line breaks. */
export function startField(field: HTMLTextAreaElement, part: TextPart, save: (text: string) => void): void {
  field.maxLength = LIMITS[part];
  const isLine = part === 'title' || part === 'heading';
  field.addEventListener('input', () => {
    const text = plainText(field.value).slice(0, LIMITS[part]);
    save(isLine ? text.replaceAll('\n', ' ') : text);
    fit(field);
  });
  if (isLine)
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
  requestAnimationFrame(() => fit(field));
}

/** Gives a field the height of its text. */
export function fit(field: HTMLTextAreaElement): void {
  field.style.blockSize = 'auto';
  field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}
