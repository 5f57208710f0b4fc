/** The correspondences of the page, read once from the parallel reading. */
import { foldWhiteSpace } from '../../model/white-space.ts';
import { fold } from '../../search/core/fold.ts';
import {
  entrySelector,
  rowSelector,
  shownPair,
  tickSelector,
  tieFacts,
  tiePart,
  type TieFacts,
} from '../contract.ts';
import type { State } from './state.ts';

export interface Tie extends TieFacts {
  id: string;
  /** The two texts it ties: `oci-2016 dialogue-2024`. */
  pair: string;
  /** Its elements on the page: entry, row, tick. */
  parts: Element[];
  /** Its words in lower case without accents, made when first needed. */
  words(): string;
}

export function readTies(): Tie[] {
  const others = new Map<string, Element[]>();
  for (const part of document.querySelectorAll(`${rowSelector}, ${tickSelector}`)) {
    const id = tiePart.of(part) ?? '';
    others.set(id, [
      ...(others.get(id) ?? []),
      part instanceof SVGElement ? (part.parentElement ?? part) : part,
    ]);
  }
  return [...document.querySelectorAll<HTMLElement>(entrySelector)].map((entry) => {
    const id = tiePart.of(entry) ?? '';
    let plain: string | null = null;
    const section = entry.closest(shownPair.selector);
    return {
      id,
      ...tieFacts.of(entry),
      pair: section === null ? '' : (shownPair.of(section) ?? ''),
      parts: [entry, ...(others.get(id) ?? [])],
      words: () =>
        (plain ??= plainly(
          `${entry.textContent} ${section?.querySelector('.older .printed')?.textContent ?? ''}`,
        )),
    };
  });
}

export function matches(tie: Tie, state: State): boolean {
  return (
    (state.engagement === '' || tie.from === state.engagement) &&
    (state.theme === '' || tie.to === state.theme) &&
    (state.relation === '' || tie.relation === state.relation) &&
    (state.force === '' || tie.strength >= Number(state.force)) &&
    plainly(state.mots)
      .split(' ')
      .every((word) => word === '' || tie.words().includes(word))
  );
}

/** A text folded as search folds words, with one kind of apostrophe and single spaces. */
function plainly(text: string): string {
  return foldWhiteSpace(fold(text)).replaceAll('’', "'");
}
