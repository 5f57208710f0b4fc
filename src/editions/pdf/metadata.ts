/** The metadata of a PDF in XMP (ISO 16684-1): its title, authors and language, and that it keeps to PDF/UA (ISO 14289-1, 5). */
import { element, type Element } from '../../components/tree.ts';
import { toXml } from '../../components/xml.ts';

export interface Described {
  title: string;
  authors: readonly string[];
  subject: string;
  language: string;
}

/** Marks the beginning of a packet, the same in every file. */
const PACKET = 'W5M0MpCehiHzreSzNTczkc9d';

const NAMESPACES = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:pdfuaid': 'http://www.aiim.org/pdfua/ns/id/',
};

/** The packet, as XML. */
export function metadataPacket({ title, authors, subject, language }: Described): string {
  const inOne = (text: string): Element =>
    element('rdf:Alt', {}, element('rdf:li', { 'xml:lang': 'x-default' }, text));
  const listed = (kind: 'Seq' | 'Bag', values: readonly string[]): Element =>
    element(
      `rdf:${kind}`,
      {},
      values.map((value) => element('rdf:li', {}, value)),
    );
  const description = element(
    'rdf:Description',
    { 'rdf:about': '' },
    element('dc:title', {}, inOne(title)),
    element('dc:creator', {}, listed('Seq', authors)),
    element('dc:description', {}, inOne(subject)),
    element('dc:language', {}, listed('Bag', [language])),
    element('pdfuaid:part', {}, '1'),
  );
  const packet = element(
    'x:xmpmeta',
    { 'xmlns:x': 'adobe:ns:meta/' },
    element('rdf:RDF', NAMESPACES, description),
  );
  return `<?xpacket begin="\uFEFF" id="${PACKET}"?>\n${toXml(packet)}\n<?xpacket end="r"?>`;
}
