/** A clause, a preamble or a closing: its reference, its words, and below a rule its ties. */
import { placeOf } from '../../edition/lookups.ts';
import { namedReference } from '../../edition/names.ts';
import { noteCalls } from '../../edition/note-calls.ts';
import type { Edition, Item, Note, Part, Provision, Table } from '../../model/edition.ts';
import { itemAnchor } from '../../model/anchors.ts';
import { words } from '../../strings/words.ts';
import { anchorOf, itemId, noteCallId, noteId } from './anchors.ts';
import type { HeadingName } from './chapter.ts';
import { addressOn, idOn } from './order.ts';
import { tiesOf } from './ties.ts';
import { element, type Element, type Node } from '../../components/tree.ts';
import { inLanguage, wordsOf, type Caller } from './words.ts';

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
function bodyOf({ eId, body, marker }: Provision, address: string | null): Element[] {
  const caller: Caller = { eId, calls: noteCalls(body) };
  if (marker === null) return partsOf(caller, body, address, null);
  const number = [element('span', { class: 'number' }, marker), ' '];
  if (body[0]?.type !== 'list' && body[0]?.type !== 'table') return partsOf(caller, body, address, number);
  return [element('p', {}, number), ...partsOf(caller, body, address, null)];
}

/** @param number printed before the words of the first part */
function partsOf(
  caller: Caller,
  parts: readonly Part[],
  address: string | null,
  number: Node[] | null,
): Element[] {
  const notes = parts.filter((part) => part.type === 'note');
  return parts.map((part, index) => {
    if (part.type === 'list') {
      const items = part.items.map((item) => itemOf(caller, item, address));
      return element('ul', { class: 'items', role: 'list' }, items);
    }
    if (part.type === 'table') return tableOf(caller, part);
    if (part.type === 'note') return footnote(caller, part, notes.indexOf(part) + 1);
    const own = part.type === 'paragraph' ? {} : { class: part.type };
    return element('p', own, index === 0 ? number : null, wordsOf(part, caller));
  });
}

/** A footnote, whose number leads back to the words that call it. */
function footnote(caller: Caller, note: Note, position: number): Element {
  const { marker, call } = note;
  const href = `#${noteCallId(caller.eId, position)}`;
  const number = call === null ? marker : element('a', { href, role: 'doc-backlink' }, marker);
  const id = noteId(caller.eId, position);
  return element('p', { id, class: 'footnote' }, number, ' ', wordsOf(note, caller));
}

function tableOf(caller: Caller, { rows, head }: Table): Element {
  return element(
    'table',
    { class: 'printed' },
    rows.map((row, index) => {
      const isHead = head && index === 0;
      return element(
        'tr',
        {},
        row.map((cell) =>
          element(isHead ? 'th' : 'td', isHead ? { scope: 'col' } : {}, wordsOf(cell, caller)),
        ),
      );
    }),
  );
}

function itemOf(caller: Caller, item: Item, address: string | null): Element {
  const id = itemId(caller.eId, item.position);
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
      wordsOf(item, caller),
      partsOf(caller, item.parts, address, null),
    ),
  );
}
