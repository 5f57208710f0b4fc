/** Reads the sources of a conversion from disk, and tells what nothing reads and what is not there. */
import { join } from 'node:path';
import type { Sources } from '../convert/convert.ts';
import type { Source } from '../convert/read/sources.ts';
import { warningAt, type Diagnostic } from '../model/diagnostic.ts';
import { besideTexts, contentFiles, expectedContent, readElsewhere, SEEDS } from './content-files.ts';
import { filesIn, readSource, shownPath, type FolderFiles } from './folder-files.ts';
import { checkKinds, checkUnread, fits, type Reading } from './unread.ts';

export interface SourceFolders {
  /** Folder of the texts. */
  seeds: string;
  /** Folder of the descriptions, apparatus and correspondences. */
  content: string;
}

/** Reads the texts and all files about them; a missing folder counts as empty. */
export function readSources({ seeds, content }: SourceFolders): Sources {
  const diagnostics: Diagnostic[] = [];
  const inSeeds = filesIn(seeds);
  const inContent = filesIn(content);
  const read = (folder: string, { files }: FolderFiles, pattern: string): Source[] =>
    files
      .filter((file) => fits(file, pattern))
      .flatMap((file) => readSource(join(folder, file), diagnostics) ?? []);
  const of = (kind: keyof typeof contentFiles) => read(content, inContent, contentFiles[kind]);
  const texts = read(seeds, inSeeds, SEEDS);
  const sources = {
    seeds: new Map(texts.map((source) => [source.file.slice(source.file.lastIndexOf('/') + 1), source])),
    instruments: of('instruments'),
    apparatus: of('apparatus'),
    concordance: {
      comparisons: of('comparisons'),
      commitments: of('commitments'),
      novelties: of('novelties'),
      repetitions: of('repetitions'),
      folder: shownPath(join(content, 'correspondences')),
    },
    searchWords: { equivalents: of('equivalents'), noSlips: of('noSlips') },
    revisions: of('revisions'),
    subjects: of('subjects'),
    acronyms: of('acronyms'),
    release: of('release'),
    teaching: { lessons: of('lessons'), exercise: of('exercise') },
    seedsFolder: shownPath(seeds),
    instrumentsFolder: shownPath(join(content, 'instruments')),
  };
  return {
    ...sources,
    found: [
      ...diagnostics,
      ...told(inSeeds, { shown: shownPath(seeds), patterns: [SEEDS, ...besideTexts] }, []),
      ...told(
        inContent,
        { shown: shownPath(content), patterns: [...Object.values(contentFiles), ...readElsewhere] },
        sources.instruments.length > 1 ? expectedContent : [],
      ),
    ],
  };
}

/** What is to be told of a folder: what cannot be read, what nothing reads, and what is expected and not there. */
function told(found: FolderFiles, reading: Reading, wanted: typeof expectedContent | []): Diagnostic[] {
  const wrong = checkKinds(found, reading);
  const isTold = new Set([...found.diagnostics, ...wrong].map(({ file }) => file));
  const unread = checkUnread(found, reading);
  const there = new Set([...found.files, ...found.folders, ...unread.misnamed]);
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
  const missing = wanted
    .filter(({ path }) => !there.has(path) && found.files.some((file) => file.startsWith(folderOf(path))))
    .map(({ path, lacks }) =>
      warningAt(
        { file: `${reading.shown}/${path}`, line: 1, column: 1 },
        'content-missing',
        `this is not there, so ${lacks}`,
        path.includes('.')
          ? 'restore it, or write one without entries'
          : 'restore it, or make an empty folder of this name',
      ),
    );
  return [
    ...found.diagnostics,
    ...wrong,
    ...[...unread.diagnostics, ...missing].filter(({ file }) => !isTold.has(file)),
  ];
}
