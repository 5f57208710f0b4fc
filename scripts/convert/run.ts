/** The one place of the conversion that touches the disk. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { errorAt, formatDiagnostic, type Diagnostic } from '../../src/model/diagnostic.ts';
import { convert, type Source, type Sources } from './convert.ts';
import { emit, MODEL_FILE, type Files } from './emit/files.ts';

export interface ConversionFolders {
  seeds: string;
  content: string;
  out: string;
}

/**
 * Converts what stands in the folders and writes the result; where anything is
 * wrong, prints all of it and leaves the earlier output as it was.
 *
 * @param print takes each line for people, diagnostics and the closing summary
 * @returns whether the output was written
 */
export function runConversion(folders: ConversionFolders, print: (line: string) => void = console.error): boolean {
  const { edition, diagnostics } = convert(readSources(folders));
  for (const diagnostic of diagnostics) print(formatDiagnostic(diagnostic));
  if (edition === null) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    print(`Nothing converted: ${errors} ${errors === 1 ? 'error' : 'errors'}. The earlier output was left as it was.`);
    return false;
  }
  const problem = replaceFolder(folders.out, emit(edition));
  if (problem !== null) {
    print(formatDiagnostic(problem));
    return false;
  }
  const clauses = edition.instruments.map(({ id, provisions }) => `${id}: ${provisions.filter(({ kind }) => kind === 'clause').length} clauses`);
  print(`Converted ${clauses.join(', ')}.`);
  return true;
}

function readSources({ seeds, content }: ConversionFolders): Sources {
  const instruments = join(content, 'instruments');
  const texts = readFiles(seeds, '.txt');
  return {
    seeds: new Map(texts.map((source) => [source.file.slice(source.file.lastIndexOf('/') + 1), source])),
    instruments: readFiles(instruments, '.yaml'),
    apparatus: readFiles(join(content, 'apparatus'), '.yaml'),
    seedsFolder: shown(seeds),
    instrumentsFolder: shown(instruments),
  };
}

/** The files of a folder with an ending, in the order of their names; none where there is no such folder. */
function readFiles(folder: string, ending: string): Source[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
    .sort()
    .map((name) => ({ file: shown(join(folder, name)), bytes: readFileSync(join(folder, name)) }));
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
  if (existsSync(out) && !(isFolder(out) && (readdirSync(out).length === 0 || existsSync(join(out, MODEL_FILE))))) {
    const place = { file: shown(out), line: 1, column: 1 };
    return errorAt(place, 'out-not-generated', `this was not written by a conversion: it holds no ${MODEL_FILE}`, 'name an empty or a new folder with --out');
  }
  const fresh = `${resolve(out)}.new`;
  const old = `${resolve(out)}.old`;
  rmSync(fresh, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
  for (const [name, text] of files) {
    const path = join(fresh, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  rmSync(old, { recursive: true, force: true });
  return null;
}
