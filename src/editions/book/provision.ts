/** A clause, a preamble or a closing: its reference, its words, and below a rule what the edition ties to it. */
import { placeOf } from '../../edition/lookups.ts';
import { nameOf } from '../../edition/names.ts';
import type { Item } from '../../edition/text.ts';
import type { Edition, Provision } from '../../model/edition.ts';
import { itemAnchor } from '../../model/identity.ts';
import { fr } from '../../strings/fr-editions.ts';
import { anchorOf, itemId } from './anchors.ts';
import type { HeadingName } from './chapter.ts';
import { addressOn } from './order.ts';
import { tiesOf } from './ties.ts';
import { element, type Element } from './tree.ts';
import { inLanguage, wordsOf } from './words.ts';

/** @param site public address of the site */
export function provisionSection(
  edition: Edition,
  provision: Provision,
  heading: HeadingName,
  site: string,
): Element {
  const { eId, kind, path, lines } = provision;
  const { instrument } = placeOf(edition, eId);
  const address = addressOn(site, path);
  return element(
    'section',
    { id: anchorOf(eId), class: kind === 'clause' ? 'clause' : 'frame', 'data-eid': eId },
    element(heading, { class: 'reference' }, nameOf(edition, eId)),
    element(
      'div',
      { class: 'words', ...inLanguage(instrument.description.language) },
      blocksOf(provision, address),
    ),
    element(
      'div',
      { class: 'edition' },
      element(
        'p',
        { class: 'place' },
        element('a', { href: address }, eId),
        `, ${fr.linesOfWitness(fr.lines(...lines))}`,
      ),
      kind === 'clause' ? tiesOf(edition, provision) : null,
    ),
  );
}

/** Paragraphs as they are, the marker before the first; items that follow one another in one list. */
function blocksOf(provision: Provision, address: string): Element[] {
  const { blocks, marker } = provision;
  const number = marker === null ? null : [element('span', { class: 'number' }, marker), ' '];
  const [first] = blocks;
  const parts: Element[] = first?.type === 'item' && number !== null ? [element('p', {}, number)] : [];
  let items: Element[] = [];
  const closeList = (): void => {
    if (items.length > 0) parts.push(element('ul', { class: 'items', role: 'list' }, items));
    items = [];
  };
  for (const block of blocks) {
    if (block.type === 'item') {
      items.push(itemOf(provision, block, address));
      continue;
    }
    closeList();
    const own = block.type === 'heading' ? { class: 'heading' } : {};
    parts.push(element('p', own, block === first ? number : null, wordsOf(block)));
  }
  closeList();
  return parts;
}

function itemOf({ eId }: Provision, item: Item, address: string): Element {
  const id = itemId(eId, item.position);
  return element(
    'li',
    { id: anchorOf(id), 'data-eid': id },
    element(
      'a',
      { class: 'bullet', href: `${address}#${itemAnchor(item.position)}`, 'aria-label': id },
      item.marker,
    ),
    ' ',
    element('span', {}, wordsOf(item)),
  );
}
