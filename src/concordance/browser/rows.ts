/** The rows of the table, each with the facts of its correspondence that filters compare. */
import { fold } from '../../search/core/fold.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import { rowSelector, tieFacts, type TieFacts } from '../contract.ts';
import type { State } from './state.ts';

export interface Row extends TieFacts {
  element: HTMLElement;
  /** Its words in lower case without accents, made when first needed. */
  words(): string;
}

export function readRows(): Row[] {
  return [...document.querySelectorAll<HTMLElement>(rowSelector)].map((element) => {
    let plain: string | null = null;
    return {
      ...tieFacts.of(element),
      element,
      words: () => (plain ??= plainly(element.textContent)),
    };
  });
}

/** Whether a row fits the filters; made once for all rows, since words are folded. */
export function fitting(state: State): (row: Row) => boolean {
  const words = plainly(state.mots)
    .split(' ')
    .filter((word) => word !== '');
  const least = Number(state.force);
  return (row) =>
    (state.engagement === '' || row.from === state.engagement) &&
    (state.theme === '' || row.to === state.theme) &&
    (state.relation === '' || row.relation === state.relation) &&
    row.strength >= least &&
    words.every((word) => row.words().includes(word));
}

/** A text folded as search folds words, with one kind of apostrophe and single spaces. */
function plainly(text: string): string {
  return foldWhiteSpace(fold(text)).replaceAll('’', "'");
}
