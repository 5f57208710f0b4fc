/** The conversion from folder to folder: reads the sources, prints faults, writes the pages. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../components/files-below.ts';
import { clausesOf } from '../edition/lookups.ts';
import { compareDiagnostics, errorAt, formatDiagnostic, type Diagnostic } from '../model/diagnostic.ts';
import type { Edition, Instrument } from '../model/edition.ts';
import { convert } from '../convert/convert.ts';
import type { KeptTexts } from '../convert/kept-texts.ts';
import { earlierWords } from '../convert/emit/earlier-words.ts';
import { emit, MARKER_FILE, type Files } from '../convert/emit/files.ts';
import { listedDiagnostics } from '../convert/listed.ts';
import { diskFault } from './disk-faults.ts';
import { shownPath } from './folder-files.ts';
import { holdFolder } from './lock.ts';
import { readSources, type SourceFolders } from './sources.ts';
import { beginWholeFolder, besideOf, sweepRemains } from './whole-folder.ts';

export interface ConversionFolders extends SourceFolders {
  /** Folder of the generated pages. */
  out: string;
}

/** Marker of generated folders in earlier versions: a folder with it may be replaced too. */
const EARLIER_MARKER = 'edition.json';

interface Manner {
  /** Prints a diagnostic, as one line. */
  print?: (line: string) => void;
  /** Prints the closing sentence. */
  say?: (line: string) => void;
  /** Whether a server watches the output: then only the files that differ are written. */
  watched?: boolean;
  /** Texts of earlier conversions, see `convert`. */
  kept?: KeptTexts;
  /** Whether a warning stops the conversion, as an error does. */
  strict?: boolean;
}

/**
 * Converts the sources and writes the pages; where there are faults, prints
 * them all and leaves the earlier output as it was.
 *
 * @returns the edition; null where nothing was written
 */
export function runConversion(
  folders: ConversionFolders,
  { print = console.error, say = console.log, watched = false, strict = false, kept }: Manner = {},
): Edition | null {
  const { edition, diagnostics: found, unrecorded } = convert(readSources(folders), kept);
  const diagnostics = [...found, ...unrecorded.flatMap((text) => sinceEarlier(folders, text))].toSorted(
    compareDiagnostics,
  );
  for (const line of listedDiagnostics(diagnostics)) print(line);
  if (edition === null || (strict && diagnostics.length > 0)) {
    say(`Nothing converted: ${counted(diagnostics, strict)}. The earlier output was left as it was.`);
    return null;
  }
  const problem = write(folders.out, emit(edition), watched);
  if (problem !== null) {
    print(formatDiagnostic(problem));
    return null;
  }
  const clauses = edition.instruments.map(
    (instrument) => `${instrument.id}: ${clausesOf(instrument).length} clauses`,
  );
  say(`Converted ${clauses.join(', ')}.`);
  return edition;
}

/**
 * Waits for the output folder and holds it, see `holdFolder`.
 *
 * @returns a function that releases it; null where the disk refuses, which is printed
 */
export async function holdOutput(
  out: string,
  { print = console.error, say = console.log }: Manner = {},
): Promise<(() => void) | null> {
  try {
    return await holdFolder(out, say);
  } catch (error) {
    print(formatDiagnostic(diskFault(shownPath(besideOf(out, 'lock')), 'written', error)));
    return null;
  }
}

/** What changed in a text since the conversion whose pages stand in the output folder, or why these cannot be read. */
function sinceEarlier({ out, seeds }: ConversionFolders, instrument: Instrument): Diagnostic[] {
  const now = emit({ instruments: [instrument] });
  const earlier: Files = new Map();
  for (const name of now.keys()) {
    const path = join(out, name);
    try {
      if (existsSync(path)) earlier.set(name, readFileSync(path, 'utf8'));
    } catch (error) {
      return [diskFault(shownPath(path), 'read', error)];
    }
  }
  return earlierWords(shownPath(join(seeds, instrument.description.file)), instrument, earlier, now);
}

/** `3 errors`; in strict mode also the warnings. */
function counted(diagnostics: readonly Diagnostic[], strict: boolean): string {
  const count = (severity: Diagnostic['severity']) => {
    const found = diagnostics.filter((one) => one.severity === severity).length;
    return `${found} ${severity}${found === 1 ? '' : 's'}`;
  };
  return strict ? `${count('error')}, ${count('warning')}` : count('error');
}

/** Writes the pages. @returns null, or why they could not be written; then the earlier output stands */
function write(out: string, files: Files, watched: boolean): Diagnostic | null {
  try {
    sweepRemains(out);
    return (watched ? updateFolder : replaceFolder)(out, files);
  } catch (error) {
    return diskFault(shownPath(out), 'written', error);
  }
}

/**
 * Replaces the output folder, unless it has the same files already.
 *
 * @returns null, or why a folder that was not generated here was left alone
 */
function replaceFolder(out: string, files: Files): Diagnostic | null {
  const problem = problemWith(out);
  if (problem !== null) return problem;
  if (existsSync(out) && filesBelow(out).length === files.size && changed(out, files).length === 0)
    return null;
  const folder = beginWholeFolder(out);
  try {
    for (const [name, text] of files) writeFile(join(folder.unfinished, name), text);
  } catch (error) {
    rmSync(folder.unfinished, { recursive: true, force: true });
    throw error;
  }
  folder.putInPlace();
  return null;
}

/** Writes only the files that differ, so that a watching server renews no others. */
function updateFolder(out: string, files: Files): Diagnostic | null {
  const problem = problemWith(out);
  if (problem !== null) return problem;
  for (const name of existsSync(out) ? filesBelow(out) : []) if (!files.has(name)) rmSync(join(out, name));
  for (const [name, text] of changed(out, files)) writeFile(join(out, name), text);
  return null;
}

/** The files missing from a folder, or different there. */
function changed(folder: string, files: Files): [name: string, text: string][] {
  return [...files].filter(([name, text]) => {
    const path = join(folder, name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
}

function problemWith(out: string): Diagnostic | null {
  if (!existsSync(out)) return null;
  if (statSync(out).isDirectory()) {
    const names = readdirSync(out);
    if (names.length === 0 || names.includes(MARKER_FILE) || names.includes(EARLIER_MARKER)) return null;
  }
  return errorAt(
    { file: shownPath(out), line: 1, column: 1 },
    'out-not-generated',
    `this was not written by a conversion: it holds no ${MARKER_FILE}`,
    'name an empty or a new folder with --out',
  );
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
