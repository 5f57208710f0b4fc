/** The project's own texts and descriptions, as input of the converter. */
import { readFileSync } from 'node:fs';
import { convert, type Conversion } from '../../src/convert/convert.ts';
import { editionOf, instrumentOf, root, sourcesOf, withoutDigest } from './sources.ts';

export { editionOf, instrumentOf, root, sourcesOf };

export const projectSources = sourcesOf();
/** The descriptions without their digests, once for all conversions. */
const withoutDigests = projectSources.instruments.map(({ file, bytes }) => ({
  file,
  bytes: Buffer.from(withoutDigest(new TextDecoder().decode(bytes))),
}));

/** Converts one instrument alone, without its apparatus, from another text. */
export function convertText(id: string, bytes: Uint8Array): Conversion {
  const file = `${id}.txt`;
  return convert({
    ...projectSources,
    seeds: new Map([[file, { file: `seeds/${file}`, bytes }]]),
    instruments: withoutDigests.filter((source) => source.file.endsWith(`/${id}.yaml`)),
    apparatus: [],
  });
}

export const edition = editionOf(projectSources);
export const oci = instrumentOf(edition, 'oci-2016');
export const dialogue = instrumentOf(edition, 'dialogue-2024');

/** The bytes of a text of the project. */
export function seed(id: string): Buffer {
  return readFileSync(`${root}seeds/${id}.txt`);
}
