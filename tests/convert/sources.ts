/** Input from folders laid out like the project, and its edition. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { convert, type Sources } from '../../src/convert/convert.ts';
import type { Source } from '../../src/convert/read/sources.ts';
import { readSources } from '../../src/integration/sources.ts';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import type { Edition, Instrument } from '../../src/model/edition.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A description without the digest of its text, so that the text can be another. */
export function withoutDigest(yaml: string): string {
  return yaml.replace(/^sha256: .*\n/m, '');
}

/** The contents of `seeds` and `content`, of the project or of a folder laid out like it. */
export function sourcesOf(folder = ''): Sources {
  const read = (path: string, ending: string): Source[] =>
    readdirSync(`${root}${folder}${path}`)
      .filter((name) => name.endsWith(ending))
      .map((name) => ({ file: `${path}/${name}`, bytes: readFileSync(`${root}${folder}${path}/${name}`) }));
  return {
    seeds: new Map(read('seeds', '.txt').map((source) => [source.file.slice('seeds/'.length), source])),
    instruments: read('content/instruments', '.yaml'),
    apparatus: folder === '' ? read('content/apparatus', '.yaml') : [],
    concordance: {
      ...{ comparisons: [], commitments: [], novelties: [], repetitions: [] },
      folder: 'content/correspondences',
    },
    searchWords: { equivalents: [], noSlips: [] },
    revisions: [],
    subjects: [],
    acronyms: [],
    release: [],
    teaching: { lessons: [], exercise: [] },
    seedsFolder: 'seeds',
    instrumentsFolder: 'content/instruments',
  };
}

/**
 * The edition of some sources.
 * @throws Error with all faults where there is none
 */
export function editionOf(sources: Sources): Edition {
  const { edition, diagnostics } = convert(sources);
  if (edition === null) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return edition;
}

/** All that the build reads. */
export const wholeSources = readSources({ seeds: `${root}seeds`, content: `${root}content` });

let whole: Edition | undefined;

/** The edition as the build makes it, with all that people wrote: made once for all tests of a process. */
export function wholeEdition(): Edition {
  return (whole ??= editionOf(wholeSources));
}

export function instrumentOf({ instruments }: Edition, id: string): Instrument {
  const instrument = instruments.find((one) => one.id === id);
  if (instrument === undefined) throw new Error(`no instrument ${id}`);
  return instrument;
}
