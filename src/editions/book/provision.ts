/** A clause, a preamble or a closing: its reference, its words, and below a rule its ties. */
import { placeOf } from '../../edition/lookups.ts';
import { namedReference } from '../../edition/names.ts';
import type { Edition, Item, Part, Provision, Table } from '../../model/edition.ts';
import { itemAnchor } from '../../model/anchors.ts';
import { words } from '../../strings/words.ts';
import { anchorOf, itemId } from './anchors.ts';
import type { HeadingName } from './chapter.ts';
import { addressOn, idOn } from './order.ts';
import { tiesOf } from './ties.ts';
import { element, type Element, type Node } from '../../components/tree.ts';
import { inLanguage, wordsOf } from './words.ts';

const editionsWords = words('editions');

/** The section of a provision. @param site public address of the site, null where it has none */
export function provisionSection(
  edition: Edition,
  provision: Provision,
  heading: HeadingName,
  site: string | null,
): Element {
  const { eId, kind, path, lines } = provision;
  const { instrument } = placeOf(edition, eId);
  const address = addressOn(site, path);
  return element(
    'section',
    { id: anchorOf(eId), class: kind === 'clause' ? 'clause' : 'frame', 'data-eid': eId },
    element(heading, { class: 'reference' }, namedReference(instrument, provision)),
    element(
      'div',
      { class: 'words', ...inLanguage(instrument.description.language) },
      bodyOf(provision, address),
    ),
    element(
      'div',
      { class: 'edition' },
      element(
        'p',
        { class: 'place' },
        address === null ? idOn(path) : element('a', { href: address }, eId),
        `, ${editionsWords.linesOfWitness(editionsWords.lines(...lines))}`,
      ),
      kind === 'clause' ? tiesOf(edition, provision) : null,
    ),
  );
}

/** A body, the marker of the provision before its first words. */
function bodyOf(provision: Provision, address: string | null): Element[] {
  const { body, marker } = provision;
  if (marker === null) return partsOf(provision, body, address, null);
  const number = [element('span', { class: 'number' }, marker), ' '];
  if (body[0]?.type !== 'list' && body[0]?.type !== 'table') return partsOf(provision, body, address, number);
  return [element('p', {}, number), ...partsOf(provision, body, address, null)];
}

/** @param number printed before the words of the first part */
function partsOf(
  provision: Provision,
  parts: readonly Part[],
  address: string | null,
  number: Node[] | null,
): Element[] {
  return parts.map((part, index) => {
    if (part.type === 'list') {
      const items = part.items.map((item) => itemOf(provision, item, address));
      return element('ul', { class: 'items', role: 'list' }, items);
    }
    if (part.type === 'table') return tableOf(part);
    const own = part.type === 'paragraph' ? {} : { class: part.type === 'note' ? 'footnote' : part.type };
    const marker = part.type === 'note' ? `${part.marker} ` : null;
    return element('p', own, index === 0 ? number : null, marker, wordsOf(part));
  });
}

function tableOf({ rows, head }: Table): Element {
  return element(
    'table',
    { class: 'printed' },
    rows.map((row, index) => {
      const isHead = head && index === 0;
      return element(
        'tr',
        {},
        row.map((cell) => element(isHead ? 'th' : 'td', isHead ? { scope: 'col' } : {}, wordsOf(cell))),
      );
    }),
  );
}

function itemOf(provision: Provision, item: Item, address: string | null): Element {
  const id = itemId(provision.eId, item.position);
  return element(
    'li',
    { id: anchorOf(id), 'data-eid': id },
    element(
      address === null ? 'span' : 'a',
      {
        class: 'bullet',
        href: address === null ? null : `${address}#${itemAnchor(item.position)}`,
        'aria-label': address === null ? null : id,
      },
      item.marker,
    ),
    ' ',
    element(
      item.parts.length === 0 ? 'span' : 'div',
      {},
      wordsOf(item),
      partsOf(provision, item.parts, address, null),
    ),
  );
}
