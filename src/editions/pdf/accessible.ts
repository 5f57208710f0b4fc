/**
 * Adds what PDF/UA asks of a file and Chromium leaves out (ISO 14289-1): artifacts (7.1), links as such and words for them
 * (7.18.5), and metadata that name the standard (5).
 */
import { deflateSync, inflateSync } from 'node:zlib';
import { withArtifacts } from './artifacts.ts';
import { textString } from './authorship.ts';
import { metadataPacket, type Described } from './metadata.ts';
import { partsOfStream, referenceIn, streamOf, withEntries, type PdfObjects } from './objects.ts';

export interface Access extends Described {
  /** What a link to an element of the file is called, by the id of the element. */
  nameOf(id: string): string;
}

/** @throws Error where the file has another form than the one known here */
export function withAccess(file: PdfObjects, { nameOf, ...described }: Access): PdfObjects {
  const objects = new Map(file.objects);
  for (const [number, object] of file.objects) {
    if (object.includes('/Type /Annot\n')) objects.set(number, namedLink(object, nameOf));
    // Chromium knows no element for calls of notes: it has the link below one that says nothing.
    if (object.includes('/Type /OBJR')) objects.set(number, object.replace('/S /NonStruct\n', '/S /Link\n'));
    if (!object.includes('/Type /Page\n')) continue;
    const content = referenceIn(object, 'Contents');
    objects.set(content, markedContent(file.objects.get(content) ?? ''));
  }
  const metadata = Math.max(...objects.keys()) + 1;
  const packet = Buffer.from(metadataPacket(described), 'utf8');
  objects.set(metadata, streamOf('/Type /Metadata\n/Subtype /XML', packet));
  const catalog = referenceIn(file.trailer, 'Root');
  return withEntries({ ...file, objects }, catalog, `/Metadata ${metadata} 0 R`);
}

/** A link with words for those who do not see what it lies on: where it leads. */
function namedLink(annotation: string, nameOf: (id: string) => string): string {
  const [, id] = /\/Dest \/(\S+?)(?=[\s/>])/.exec(annotation) ?? [];
  const [, address] = /\/URI \(((?:[^()\\]|\\.)*)\)/.exec(annotation) ?? [];
  const name = id === undefined ? address : nameOf(id);
  if (name === undefined) throw new Error('a link of the PDF leads nowhere that is known here');
  return `${annotation.slice(0, -'>>'.length)}\n/Contents ${textString(name)}>>`;
}

function markedContent(stream: string): string {
  const { bytes } = partsOfStream(stream);
  const content = withArtifacts(inflateSync(bytes).toString('latin1'));
  return streamOf('/Filter /FlateDecode', deflateSync(Buffer.from(content, 'latin1'), { level: 9 }));
}
