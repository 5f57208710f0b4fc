/** Writes the first description of a new text into the content, where it has none yet. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe } from '../convert/describe/describe.ts';
import { NOT_GUESSED } from '../convert/describe/write.ts';
import { listedDiagnostics } from '../convert/listed.ts';
import { addAll, errorAt, type Diagnostic } from '../model/diagnostic.ts';
import { diskFault } from './disk-faults.ts';
import { filesIn, readSource, shownPath } from './folder-files.ts';
import { fits } from './unread.ts';

interface Manner {
  print?: (line: string) => void;
  say?: (line: string) => void;
}

/**
 * Describes a text.
 *
 * @param path of the text
 * @param content folder of the content
 * @returns the path of the description; null where none was written, and why is printed
 */
export function writeFirstDescription(
  path: string,
  content: string,
  { print = console.error, say = console.log }: Manner = {},
): string | null {
  const diagnostics: Diagnostic[] = [];
  const written = describeInto(path, join(content, 'instruments'), diagnostics);
  for (const line of listedDiagnostics(diagnostics)) print(line);
  if (written !== null)
    say(
      `Wrote ${shownPath(written)}. Check each line under “to be checked”, then run npm run convert. Not looked for: ${NOT_GUESSED}.`,
    );
  return written;
}

function describeInto(path: string, folder: string, diagnostics: Diagnostic[]): string | null {
  const source = readSource(path, diagnostics);
  if (source === null) return null;
  const others = filesIn(folder).files.filter((file) => fits(file, '*.yaml'));
  const described = describe({ ...source, file: shownPath(path) }, others.length + 1);
  addAll(diagnostics, described.diagnostics);
  if (described.description === null) return null;
  const { id, yaml } = described.description;
  const target = join(folder, `${id}.yaml`);
  const place = { file: shownPath(target), line: 1, column: 1 };
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(target, yaml, { flag: 'wx' });
    return target;
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    diagnostics.push(
      isThere
        ? errorAt(
            place,
            'described-already',
            `${basename(path)} has this description already`,
            'edit it, or move it away',
          )
        : diskFault(place.file, 'written', error),
    );
    return null;
  }
}
