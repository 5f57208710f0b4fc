/** The choice of the part of a list that is cited. */
import { citeWords } from '../../strings/browser/cite.ts';

/** Characters of a part's own words in the choice. */
const CHOICE = 40;

export interface PartChoice {
  /** What is added to the page; nothing where there are no parts. */
  elements: Element[];
  /** What the chosen part adds to the title of the whole, and its anchor: `, tiret 3`, `#p3`; empty for the whole. */
  label: () => string;
  anchor: () => string;
}

/**
 * The part that the address of the page names is chosen.
 *
 * @param labels what each part adds to the title, in the order of the text
 */
export function partChoice(labels: readonly string[], onChange: () => void): PartChoice {
  if (labels.length === 0) return { elements: [], label: () => '', anchor: () => '' };
  const select = document.createElement('select');
  select.append(new Option(citeWords.whole, ''));
  for (const [index, label] of labels.entries())
    select.append(new Option(nameOf(label, index + 1), `#p${index + 1}`));
  const mark = () => {
    document.querySelector('[data-cited]')?.removeAttribute('data-cited');
    if (select.value !== '') document.querySelector(select.value)?.setAttribute('data-cited', '');
  };
  select.addEventListener('change', () => {
    mark();
    onChange();
  });
  if (/^#p\d+$/.test(location.hash)) {
    select.value = location.hash;
    mark();
  }
  const label = document.createElement('label');
  label.className = 'cite-row';
  label.append(citeWords.cited, citeWords.colon, select);
  return {
    elements: [label],
    label: () => labels[select.selectedIndex - 1] ?? '',
    anchor: () => select.value,
  };
}

/** `tiret 3 · Sikasso-Zégoua`. */
function nameOf(label: string, position: number): string {
  const item = document.querySelector(`#p${position}`)?.lastElementChild?.textContent ?? '';
  const words = item
    .replace(/\s+/g, ' ')
    .replace(/[ ;.]+$/, '')
    .trim();
  const begin = words.length > CHOICE ? `${words.slice(0, CHOICE)}…` : words;
  return `${label.replace(/^,\s*/, '')} · ${begin}`;
}
