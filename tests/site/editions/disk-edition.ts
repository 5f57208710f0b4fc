/** The edition opened from disk, as a reader has it: made, packed, and unpacked into a folder of an awkward name. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll } from 'vitest';
import { makeDiskEdition } from '../../../scripts/editions/disk.ts';
import { makeZip } from '../../../scripts/editions/zip.ts';
import type { Site } from '../site.ts';

export interface Unpacked {
  zip: Buffer;
  /** Folder that the archive unpacks to. */
  folder: string;
  /** Paths of its files, sorted. */
  files: string[];
  /** Address of a file from disk: of `recherche/index.html?q=paix`. */
  at(path: string): string;
}

/** Gone after the last test of the file. */
export function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'concordance-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function packed({ root }: Site, work: string, name: string): Promise<Buffer> {
  const made = join(work, name);
  const archive = join(work, `${name}.zip`);
  await makeDiskEdition(root, made);
  await makeZip(made, archive);
  return readFileSync(archive);
}

export async function unpackedEdition(site: Site): Promise<Unpacked> {
  const work = workFolder();
  const zip = await packed(site, work, 'edition');
  const place = join(work, 'Téléchargements, été #1 (100 %41)');
  const entries = unzipSync(zip);
  for (const [path, content] of Object.entries(entries)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), content);
  }
  const [top = ''] = Object.keys(entries)[0]?.split('/') ?? [];
  const folder = join(place, top);
  return {
    zip,
    folder,
    files: Object.keys(entries).map((path) => path.slice(top.length + 1)),
    at: (path) => `${pathToFileURL(folder).href}/${path}`,
  };
}
