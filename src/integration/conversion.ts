/** The one place of the conversion that touches the disk. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { errorAt, formatDiagnostic, type Diagnostic } from '../model/diagnostic.ts';
import { convert, type Sources } from '../convert/convert.ts';
import { emit, MODEL_FILE, type Files } from '../convert/emit/files.ts';
import type { Source } from '../convert/read/sources.ts';

export interface ConversionFolders {
  seeds: string;
  content: string;
  out: string;
}

/**
 * Converts what stands in the folders and writes the result; where anything is
 * wrong, prints all of it and leaves the earlier output as it was.
 *
 * @param print takes each diagnostic, one a line
 * @param say takes the closing sentence
 * @returns whether the output was written
 */
export function runConversion(
  folders: ConversionFolders,
  print: (line: string) => void = console.error,
  say: (line: string) => void = console.log,
): boolean {
  const { edition, diagnostics } = convert(readSources(folders));
  for (const diagnostic of diagnostics) print(formatDiagnostic(diagnostic));
  if (edition === null) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    say(
      `Nothing converted: ${errors} ${errors === 1 ? 'error' : 'errors'}. The earlier output was left as it was.`,
    );
    return false;
  }
  const problem = replaceFolder(folders.out, emit(edition));
  if (problem !== null) {
    print(formatDiagnostic(problem));
    return false;
  }
  const clauses = edition.instruments.map(
    ({ id, provisions }) => `${id}: ${provisions.filter(({ kind }) => kind === 'clause').length} clauses`,
  );
  say(`Converted ${clauses.join(', ')}.`);
  return true;
}

/** All that a conversion starts from, read from its folders. */
export function readSources({ seeds, content }: Pick<ConversionFolders, 'seeds' | 'content'>): Sources {
  const instruments = join(content, 'instruments');
  const ties = join(content, 'correspondences');
  const loose = readFiles(ties, '.yaml');
  const texts = readFiles(seeds, '.txt');
  return {
    seeds: new Map(texts.map((source) => [source.file.slice(source.file.lastIndexOf('/') + 1), source])),
    instruments: readFiles(instruments, '.yaml'),
    apparatus: readFiles(join(content, 'apparatus'), '.yaml'),
    concordance: {
      commitments: folderNames(ties).flatMap((name) => readFiles(join(ties, name), '.yaml')),
      novelties: loose.filter(({ file }) => file.endsWith('/novelties.yaml')),
      repetitions: loose.filter(({ file }) => file.endsWith('/repetitions.yaml')),
      folder: shown(ties),
    },
    searchWords: {
      equivalents: readFiles(join(content, 'search'), 'equivalents.yaml'),
      noSlips: readFiles(join(content, 'search'), 'no-slips.yaml'),
    },
    seedsFolder: shown(seeds),
    instrumentsFolder: shown(instruments),
  };
}

/** The files of a folder with an ending, in the order of their names; none where there is no such folder. */
function readFiles(folder: string, ending: string): Source[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter(
      (name) => name.endsWith(ending) && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile(),
    )
    .sort()
    .map((name) => ({ file: shown(join(folder, name)), bytes: readFileSync(join(folder, name)) }));
}

/** The folders of a folder, in the order of their names; none where there is no such folder. */
function folderNames(folder: string): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter((name) => isFolder(join(folder, name)))
    .sort();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A path as people read it: from where they stand, with forward slashes. */
function shown(path: string): string {
  const near = relative(process.cwd(), resolve(path));
  return (near.startsWith('..') ? resolve(path) : near).split(sep).join('/');
}

/**
 * Puts a new folder in the place of the old in one step.
 *
 * @returns null, or why a folder that was not generated here was left alone
 */
function replaceFolder(out: string, files: Files): Diagnostic | null {
  if (
    existsSync(out) &&
    !(isFolder(out) && (readdirSync(out).length === 0 || existsSync(join(out, MODEL_FILE))))
  ) {
    const place = { file: shown(out), line: 1, column: 1 };
    return errorAt(
      place,
      'out-not-generated',
      `this was not written by a conversion: it holds no ${MODEL_FILE}`,
      'name an empty or a new folder with --out',
    );
  }
  mkdirSync(dirname(resolve(out)), { recursive: true });
  // Beside the folder, so that renaming never crosses a file system.
  const workshop = mkdtempSync(join(dirname(resolve(out)), '.conversion-'));
  const fresh = join(workshop, 'new');
  for (const [name, text] of files) {
    const path = join(fresh, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  if (existsSync(out)) renameSync(out, join(workshop, 'old'));
  renameSync(fresh, out);
  rmSync(workshop, { recursive: true, force: true });
  return null;
}
