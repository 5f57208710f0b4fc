/** The correspondences of the page, read once from the parallel reading. */
import { foldWhiteSpace } from '../../model/white-space.ts';
import { fold } from '../../search/core/fold.ts';
import type { State } from './state.ts';

export interface Tie {
  id: string;
  /** The two texts it ties: `oci-2016 dialogue-2024`. */
  pair: string;
  from: string;
  /** The division of the newer text, or the text where it has none. */
  to: string;
  relation: string;
  strength: number;
  /** Everything of this correspondence on the page: its entry, its row, its tick. */
  parts: Element[];
  /** Its words in lower case without accents, made when first needed. */
  words(): string;
}

export function readTies(): Tie[] {
  const others = new Map<string, Element[]>();
  for (const part of document.querySelectorAll<HTMLElement | SVGElement>('tr[data-row], path[data-tie]')) {
    const id = part.dataset['row'] ?? part.dataset['tie'] ?? '';
    others.set(id, [
      ...(others.get(id) ?? []),
      part instanceof SVGElement ? (part.parentElement ?? part) : part,
    ]);
  }
  return [...document.querySelectorAll<HTMLElement>('li[data-tie]')].map((entry) => {
    const { tie: id = '', from = '', to = '', relation = '', strength = '0' } = entry.dataset;
    let plain: string | null = null;
    const section = entry.closest<HTMLElement>('[data-pair]');
    return {
      id,
      from,
      to,
      relation,
      pair: section?.dataset['pair'] ?? '',
      strength: Number(strength),
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

/** Folded as search folds words, with apostrophes alike and white space folded. */
function plainly(text: string): string {
  return foldWhiteSpace(fold(text)).replaceAll('’', "'");
}
