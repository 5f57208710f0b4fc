/** A workshop: a copy of the project's texts in a folder of its own, without their digests, to be damaged and converted. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runConversion } from '../../src/integration/conversion.ts';
import { root, withoutDigest } from './sources.ts';

/** Result of a conversion: lines printed, and whether it wrote its output. */
export interface Run {
  written: boolean;
  printed: string[];
  /** The last line, after the diagnostics. */
  said: string[];
}

/** A folder or file of the project, and where it goes in a workshop. */
export type Part = [from: string, to: string];

const projectParts: Part[] = [
  ['seeds', 'seeds'],
  ['content/instruments', 'content/instruments'],
  ['content/release.yaml', 'content/release.yaml'],
  ['tests/fixtures/apparatus', 'content/apparatus'],
];

/** What an edition of several texts has beside them, without entries. */
const withoutEntries = [
  ['content/comparisons.yaml', 'comparisons: []\n'],
  ['content/subjects.yaml', 'subjects: []\n'],
  ['content/revisions.yaml', 'revisions: []\n'],
  ['content/release.yaml', 'version: 1\ndate: 2026-11-01\n'],
] as const;

export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'concordance-'));
  readonly folders = { seeds: this.path('seeds'), content: this.path('content'), out: this.path('out') };

  /** @param parts copied into it in order, later over earlier, beside the output of an earlier run */
  constructor(parts: readonly Part[] = projectParts) {
    for (const [from, to] of parts) cpSync(join(root, from), this.path(to), { recursive: true });
    for (const name of readdirSync(this.path('content/instruments')).map(
      (file) => `content/instruments/${file}`,
    ))
      this.write(name, withoutDigest(readFileSync(this.path(name), 'utf8')));
    for (const name of ['apparatus', 'correspondences', 'search'])
      mkdirSync(this.path(`content/${name}`), { recursive: true });
    for (const [name, contents] of withoutEntries)
      if (!existsSync(this.path(name))) this.write(name, contents);
    cpSync(join(root, 'tests/fixtures/earlier-output'), this.folders.out, { recursive: true });
  }

  /** Place of words in a file, `7:3`; they must be there exactly once. */
  placeOf(name: string, words: string): string {
    const parts = readFileSync(this.path(name), 'utf8').split(words);
    if (parts.length !== 2) throw new Error(`“${words}” does not stand once in ${name}`);
    const lines = (parts[0] ?? '').split('\n');
    return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Replaces words in a file; they must be there exactly once. */
  replace(name: string, words: string, by: string): void {
    const text = readFileSync(this.path(name), 'utf8');
    if (text.split(words).length !== 2) throw new Error(`“${words}” does not stand once in ${name}`);
    writeFileSync(
      this.path(name),
      text.replace(words, () => by),
    );
  }

  write(name: string, contents: string | Uint8Array): void {
    writeFileSync(this.path(name), contents);
  }

  append(name: string, contents: string): void {
    writeFileSync(this.path(name), contents, { flag: 'a' });
  }

  copy(name: string, to: string): void {
    cpSync(this.path(name), this.path(to));
  }

  remove(name: string): void {
    rmSync(this.path(name), { recursive: true });
  }

  /** Converts; places in diagnostics are relative to the workshop. */
  run(): Run {
    const printed: string[] = [];
    const said: string[] = [];
    const print = (line: string) => printed.push(line.replaceAll(`${this.folder}/`, ''));
    const written = runConversion(this.folders, { print, say: (line) => said.push(line) }) !== null;
    return { written, printed, said };
  }

  /** Every file below a folder with its bytes, as Latin-1 so that any two differ. */
  contents(name: string): Map<string, string> {
    const paths = readdirSync(this.path(name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return new Map(paths.sort().map((path) => [path, readFileSync(path, 'latin1')]));
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
  }
}
