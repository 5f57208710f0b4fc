/** Filters the index of subjects while one types, by the words of labels and by those that lead to an entry. */
import { subjectsWords } from '../../strings/browser/subjects.ts';
import {
  ALL_KINDS,
  entryWords,
  filterField,
  kindChoice,
  kindsOf,
  letterPart,
  shownEntries,
  subjectIndex,
  toSearch,
} from '../contract.ts';
import { termsLine, termsOf } from '../terms.ts';

/** After this many milliseconds without a key the count is said, so that screen readers are not flooded. */
const PAUSE = 300;

interface Entry {
  element: HTMLElement;
  link: HTMLAnchorElement;
  kind: string;
  /** Its words, folded, each with a blank before it. */
  words: string;
}

const index = document.querySelector(subjectIndex.selector);
const field = index?.querySelector<HTMLInputElement>(filterField.selector);
if (index != null && field != null) start(index, field);

function start(part: Element, input: HTMLInputElement): void {
  const entries = [...part.querySelectorAll<HTMLElement>(entryWords.selector)].flatMap(entryOf);
  const letters = [...part.querySelectorAll<HTMLElement>(letterPart.selector)];
  const ways = new Map(
    [...part.querySelectorAll<HTMLElement>('nav [href^="#"]')].map((way) => [way.textContent.trim(), way]),
  );
  const choices = [...part.querySelectorAll<HTMLInputElement>(`${kindChoice.selector} input`)];
  const status = part.querySelector(shownEntries.selector);
  const search = part.querySelector<HTMLElement>(toSearch.selector);
  /** The kind that was chosen before the first key, taken again when the field is empty. */
  let before: string | null = null;
  let timer = 0;

  const chosen = () => choices.find(({ checked }) => checked)?.value ?? ALL_KINDS;
  const choose = (kind: string) => {
    for (const choice of choices) choice.checked = choice.value === kind;
  };
  const shown = () => entries.filter(({ element, kind }) => !element.hidden && isOf(chosen(), kind));

  const apply = () => {
    const asked = termsOf(input.value).map((term) => ` ${term}`);
    for (const { element, words } of entries) element.hidden = !asked.every((word) => words.includes(word));
    const left = new Set(shown().map(({ element }) => element.closest(letterPart.selector)));
    for (const letter of letters) {
      letter.hidden = !left.has(letter);
      const way = ways.get(letter.querySelector('h2')?.textContent.trim() ?? '');
      if (way !== undefined) way.hidden = letter.hidden;
    }
    clearTimeout(timer);
    timer = window.setTimeout(say, PAUSE);
  };

  const say = () => {
    const query = input.value.trim();
    const left = shown();
    const [only] = left;
    const opens =
      query !== '' && left.length === 1 && only !== undefined
        ? ` ${subjectsWords.opens(only.link.textContent.trim())}`
        : '';
    if (status !== null) status.textContent = `${subjectsWords.shown(left.length, entries.length)}${opens}`;
    const way = search?.querySelector('a');
    if (search === null || way == null) return;
    search.hidden = query === '' || left.length > 0;
    way.textContent = subjectsWords.searchTexts(query);
    way.search = new URLSearchParams({ q: query }).toString();
  };

  input.addEventListener('input', () => {
    if (input.value.trim() !== '') {
      before ??= chosen();
      choose(ALL_KINDS);
    } else if (before !== null) {
      choose(before);
      before = null;
    }
    apply();
  });
  input.addEventListener('keydown', ({ key, isComposing }) => {
    const [only, second] = shown();
    if (key !== 'Enter' || isComposing || input.value.trim() === '') return;
    if (only !== undefined && second === undefined) location.assign(only.link.href);
  });
  for (const choice of choices) choice.addEventListener('change', apply);
  // Browsers put field and choice back as they were left, some as late as this.
  addEventListener('pageshow', apply);
  apply();
}

function isOf(chosen: string, kind: string): boolean {
  return chosen === ALL_KINDS || chosen === kind;
}

function entryOf(element: HTMLElement): Entry[] {
  const link = element.querySelector('a');
  if (link === null) return [];
  return [
    {
      element,
      link,
      kind: kindsOf.of(element) ?? '',
      words: termsLine(`${link.textContent} ${entryWords.of(element) ?? ''}`),
    },
  ];
}
