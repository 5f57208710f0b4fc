/**
 * A witness in TEI P5 (https://tei-c.org/release/doc/tei-p5-doc/en/html/): its lines as they are in the file, and the
 * apparatus of the edition beside them, by lines: what it left out or joined, and what it marks *sic*.
 */
import { element, type Element } from '../components/tree.ts';
import { toXmlFile } from '../components/xml.ts';
import type { Emendation, Instrument, Lines, SicNote } from '../model/edition.ts';

const NAMESPACE = 'http://www.tei-c.org/ns/1.0';

export interface TeiOrder {
  /** Public address of a path within the site. */
  address: (path: string) => string;
  /** Name of the edition, and address of the licence of what it adds. */
  editor: string;
  license: string;
  /** Day of the state of the data. */
  released: string;
  /** What an emendation is, in words. */
  rule: (rule: Emendation['rule']) => string;
}

export function toTei(instrument: Instrument, order: TeiOrder): string {
  const { witness, description, emendations, sic } = instrument;
  const apparatus = [
    ...emendations.map((one) => ({ lines: one.lines, app: emendation(one, order) })),
    ...sic.map((one) => ({ lines: one.lines, app: slip(one) })),
  ].sort((one, other) => one.lines[0] - other.lines[0]);
  const text = element(
    'text',
    { 'xml:lang': description.language },
    element(
      'body',
      {},
      element(
        'ab',
        {},
        witness.lines.flatMap((line, index) => [
          element('lb', { n: String(index + 1), 'xml:id': lineId(index + 1) }),
          line,
          '\n',
        ]),
      ),
    ),
    apparatus.length === 0
      ? null
      : element(
          'back',
          {},
          element(
            'div',
            { type: 'apparatus' },
            element(
              'listApp',
              {},
              apparatus.map(({ app }) => app),
            ),
          ),
        ),
  );
  return toXmlFile(element('TEI', { xmlns: NAMESPACE }, header(instrument, order), text));
}

function header({ path, witness, description }: Instrument, order: TeiOrder): Element {
  const { title, date, issuer, place } = description;
  return element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      element(
        'titleStmt',
        {},
        element('title', {}, title),
        element('author', {}, issuer),
        element('editor', { 'xml:id': 'edition' }, order.editor),
      ),
      element(
        'publicationStmt',
        {},
        element('publisher', {}, order.editor),
        element('date', { when: order.released }, order.released),
        element('availability', {}, element('licence', { target: order.license }, order.license)),
        element('idno', { type: 'URI' }, order.address(path)),
      ),
      element(
        'sourceDesc',
        {},
        element(
          'listWit',
          {},
          element(
            'witness',
            { 'xml:id': 'W' },
            element(
              'bibl',
              {},
              element('title', {}, title),
              element('pubPlace', {}, place),
              element('date', { when: date }, date),
              element('idno', { type: 'file' }, witness.file),
              element('idno', { type: 'sha256' }, witness.sha256),
            ),
          ),
        ),
      ),
    ),
    element(
      'encodingDesc',
      {},
      element('variantEncoding', { method: 'location-referenced', location: 'external' }),
    ),
  );
}

function emendation({ rule, lines, before, after }: Emendation, order: TeiOrder): Element {
  return element(
    'app',
    { type: rule, ...between(lines) },
    element('lem', { resp: '#edition' }, after),
    element('rdg', { wit: '#W' }, before),
    element('note', {}, order.rule(rule)),
  );
}

function slip({ kind, lines, words, reading, doubtful, note }: SicNote): Element {
  return element(
    'app',
    { type: `sic-${kind}`, ...between(lines) },
    element('lem', { wit: '#W' }, words),
    element('rdg', { resp: '#edition', cert: doubtful ? 'low' : 'high' }, reading),
    element('note', {}, note),
  );
}

function between([first, last]: Lines): { from: string; to: string } {
  return { from: `#${lineId(first)}`, to: `#${lineId(last)}` };
}

function lineId(line: number): string {
  return `L${line}`;
}
