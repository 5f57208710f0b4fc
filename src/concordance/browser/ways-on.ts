/** Ways on from filters that leave nothing: the search for the words, all ties of the clause or the theme chosen. */
import { siteAddress } from '../../components/browser-address.ts';
import { concordancePath } from '../../model/site-paths.ts';
import { comparisonWords } from '../../strings/browser/comparison.ts';
import { chosenIn, type Controls, type State } from './state.ts';

export function waysFrom(state: State, controls: Controls): HTMLLIElement[] {
  const search = siteAddress('/recherche/');
  search.searchParams.set('q', state.mots);
  return [
    ...(state.mots === '' ? [] : [way(search, comparisonWords.searchFor(state.mots))]),
    ...(['engagement', 'theme'] as const).flatMap((filter) => {
      const list = controls.of(filter);
      return list instanceof HTMLSelectElement && list.value !== ''
        ? [way(siteAddress(concordancePath(list.value)), wordsOn(list))]
        : [];
    }),
  ];
}

function way(address: URL, text: string): HTMLLIElement {
  const link = document.createElement('a');
  link.href = address.href;
  link.textContent = text;
  const entry = document.createElement('li');
  entry.append(link);
  return entry;
}

/** What the page of a choice has: all that corresponds to it, or why nothing does. */
function wordsOn(list: HTMLSelectElement): string {
  const isUntied = list.selectedOptions[0]?.disabled === true;
  return isUntied ? comparisonWords.noneOf(chosenIn(list)) : comparisonWords.allOf(chosenIn(list));
}
