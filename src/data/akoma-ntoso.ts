/**
 * A text in Akoma Ntoso 3.0 (http://docs.oasis-open.org/legaldocml/ns/akn/3.0): a `statement`, its divisions as chapters and
 * sections, its clauses as points, lists as block lists, notes as authorial notes, speakers as blocks of that name. The
 * words are those of the witness, white space folded, slips included.
 */
import { element, type Element } from '../components/tree.ts';
import { toXmlFile } from '../components/xml.ts';
import { titleOf } from '../edition/text.ts';
import type { Division, Instrument, List, Part, Passage, Provision, Table } from '../model/edition.ts';
import { aknId, sicId } from './akoma-ntoso-ids.ts';
import { aknMeta, type AknOrder } from './akoma-ntoso-meta.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

export function toAkomaNtoso(instrument: Instrument, order: AknOrder): string {
  const { description, provisions, divisions } = instrument;
  const ofKind = (kind: Provision['kind']) => provisions.filter((provision) => provision.kind === kind);
  const outside = ofKind('clause').filter(({ division }) => division === null);
  const blocksOf = (kind: 'preamble' | 'closing') => ofKind(kind).flatMap((one) => blocks(instrument, one));
  const [opening, ending] = [blocksOf('preamble'), blocksOf('closing')];
  const statement = element(
    'statement',
    { name: instrument.id },
    aknMeta(instrument, order),
    element(
      'preface',
      {},
      element('longTitle', {}, element('p', {}, element('docTitle', {}, description.title))),
    ),
    opening.length === 0 ? null : element('preamble', {}, opening),
    element(
      'mainBody',
      {},
      outside.map((clause) => point(instrument, clause)),
      divisions.map((division) => hierarchy(instrument, division, 'chapter')),
    ),
    ending.length === 0 ? null : element('conclusions', {}, ending),
  );
  return toXmlFile(element('akomaNtoso', { xmlns: NAMESPACE }, statement));
}

function hierarchy(instrument: Instrument, division: Division, name: 'chapter' | 'section'): Element {
  const { eId, marker, title, label, introduction, divisions } = division;
  const clauses = instrument.provisions.filter((provision) => provision.division === eId);
  const inside = [
    ...clauses.map((clause) => point(instrument, clause)),
    ...divisions.map((one) => hierarchy(instrument, one, 'section')),
  ];
  const intro = introduction === null ? [] : [paragraph('p', introduction)];
  return element(
    name,
    { eId: aknId(instrument, eId) },
    element('num', {}, marker),
    title.text === '' ? null : paragraph('heading', title),
    label === null ? null : paragraph('subheading', label),
    inside.length === 0
      ? element('content', {}, intro.length === 0 ? element('p') : intro)
      : [intro.length === 0 ? null : element('intro', {}, intro), inside],
  );
}

function point(instrument: Instrument, clause: Provision): Element {
  const title = titleOf(clause);
  return element(
    'point',
    { eId: aknId(instrument, clause.eId) },
    clause.marker === null ? null : element('num', {}, clause.marker),
    title === null ? null : paragraph('heading', title),
    element('content', {}, blocks(instrument, clause)),
  );
}

/** The parts of a provision as blocks, without its title. */
function blocks(instrument: Instrument, provision: Provision): Element[] {
  const id = aknId(instrument, provision.eId);
  let lists = 0;
  const blocksIn = (parts: readonly Part[]): Element[] => parts.map((part) => blockOf(part));
  const blockOf = (part: Part): Element => {
    if (part.type === 'paragraph') return paragraph('p', part);
    if (part.type === 'heading') return paragraph('block', part, { name: 'heading' });
    if (part.type === 'speaker') return paragraph('block', part, { name: 'speaker' });
    if (part.type === 'note')
      return element('p', {}, element('authorialNote', { marker: part.marker }, paragraph('p', part)));
    return part.type === 'table' ? tableOf(part) : listOf(part);
  };
  const listOf = ({ items }: List): Element => {
    lists += 1;
    return element(
      'blockList',
      { eId: `${id}__list_${lists}` },
      items.map((item) =>
        element(
          'item',
          { eId: `${id}__item_${item.position}` },
          element('num', {}, item.marker),
          paragraph('p', item),
          blocksIn(item.parts),
        ),
      ),
    );
  };
  const parts = titleOf(provision) === null ? provision.body : provision.body.slice(1);
  const found = blocksIn(parts);
  return found.length === 0 ? [element('p')] : found;
}

function tableOf({ rows, head }: Table): Element {
  const cellsOf = (row: readonly Passage[], name: 'th' | 'td') =>
    row.map((cell) => element(name, {}, paragraph('p', cell)));
  return element(
    'table',
    {},
    rows.map((row, index) => element('tr', {}, cellsOf(row, head && index === 0 ? 'th' : 'td'))),
  );
}

/** Words with their slips marked. */
function paragraph(name: string, { text, sic }: Passage, attributes: Record<string, string> = {}): Element {
  const runs: (string | Element)[] = [];
  let from = 0;
  for (const { id, start, end } of [...sic].sort((one, other) => one.start - other.start)) {
    if (start < from) continue;
    runs.push(
      text.slice(from, start),
      element('span', { class: 'sic', refersTo: `#${sicId(id)}` }, text.slice(start, end)),
    );
    from = end;
  }
  return element(name, attributes, runs, text.slice(from));
}
