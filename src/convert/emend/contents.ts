/** A printed table of contents, whose headings stand again in the text: it is dropped, with a record of all its words. */
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { InstrumentDescription } from '../../model/description.ts';
import type { Emendation } from '../../model/edition.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { TextFile } from '../read/text-file.ts';

interface Contents {
  /** Whether a line, counted from 1, is one of the table. */
  holds(line: number): boolean;
  emendations: Emendation[];
  diagnostics: Diagnostic[];
}

/** Finds the table from its first line to the next line that begins like its last. */
export function findContents(
  { file, lines }: TextFile,
  described: InstrumentDescription['contents'],
): Contents {
  if (described === undefined) return { holds: () => false, emendations: [], diagnostics: [] };
  const at = (beginning: string, from: number) => {
    const wanted = foldWhiteSpace(beginning);
    return lines.findIndex((line, index) => index >= from && foldWhiteSpace(line).startsWith(wanted));
  };
  const first = at(described.begins, 0);
  const last = first === -1 ? -1 : at(described.ends, first + 1);
  if (first === -1 || last === -1) {
    const missing = first === -1 ? described.begins : described.ends;
    const place = { file, line: Math.max(first + 1, 1), column: 1 };
    const hint = 'correct `contents` in the description: the beginnings of its first line and of its last';
    const message = `no line of the table of contents begins with “${missing}”`;
    return { holds: () => false, emendations: [], diagnostics: [errorAt(place, 'contents', message, hint)] };
  }
  const emendation: Emendation = {
    rule: 'contents',
    lines: [first + 1, last + 1],
    before: foldWhiteSpace(lines.slice(first, last + 1).join(' ')),
    after: '',
  };
  return {
    holds: (line) => line > first && line <= last + 1,
    emendations: [emendation],
    diagnostics: [],
  };
}
